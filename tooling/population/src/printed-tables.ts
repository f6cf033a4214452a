import { readFileSync } from 'node:fs'

/** A row as the note prints it: shares in percent (Table 2) or people (Table 1) by hour class. */
export interface PrintedRow {
  readonly key: string
  readonly n: number
  readonly meanReceivedHours: number
  readonly meanIndicatedHours: number
  readonly figures: Readonly<Record<HourClass, number>>
}

interface PrintedTable {
  readonly population: number
  readonly total: PrintedRow | null
  readonly groups: readonly { readonly key: string; readonly rows: readonly PrintedRow[] }[]
}

export const HOUR_CLASSES = ['NONE', 'FROM_1_TO_23', 'FROM_24_TO_44', 'FROM_45_TO_49', 'FROM_50'] as const
export type HourClass = (typeof HOUR_CLASSES)[number]
export const CLASSES = HOUR_CLASSES.length

const read = (name: string): PrintedTable =>
  JSON.parse(readFileSync(new URL(`../../../apps/cohorts/data/${name}`, import.meta.url), 'utf8')) as PrintedTable

const TABLE_1 = read('rivm-table-1.json')
const TABLE_2 = read('rivm-table-2.json')

/** Mother-child pairs of 2016 to 2022. Source: docs/sources.md#rivm-kraamzorggebruik, Table 1 */
export const NATIONAL = TABLE_1.population

/** The row of everybody of Table 1; its mean received hours are not those of its two strata together. */
export const PRINTED_MEANS = TABLE_1.total as PrintedRow

function group(table: PrintedTable, key: string): readonly PrintedRow[] {
  const found = table.groups.find((one) => one.key === key)
  if (found === undefined) throw new Error(`The printed table has no group ${key}.`)
  return found.rows
}

export const figuresOf = (row: PrintedRow): number[] => HOUR_CLASSES.map((name) => row.figures[name])

/** Rows of Table 1, not corrected: 0 and 1 hospital day. */
export const printedByHospitalDay = (): readonly PrintedRow[] => group(TABLE_1, 'hospitalDays')

export const printedAsIs = (key: string): readonly PrintedRow[] => group(TABLE_2, key)

/**
 * Rows of Table 2 with the shares of the ages put back: those printed at 20–24 belong to 40 and over, and those of the
 * four rows below it each to the row above. Only so do the ages add up to the shares that every other characteristic
 * adds up to. Numbers of people and means stand where they are printed.
 */
export function printedRows(key: string): readonly PrintedRow[] {
  const rows = group(TABLE_2, key)
  if (key !== 'motherAge') return rows
  const source = [0, 2, 3, 4, 5, 1]
  return rows.map((row, index) => ({ ...row, figures: rows[source[index]!]!.figures }))
}
