import { HOUR_CATEGORIES } from '@kraamketen/kraamzorg'
import { readReferenceData } from '../src/reference-data.ts'
import type { HourFigures, PrintedGroup, PrintedRow, PrintedTable } from '../src/rules/printed-table.ts'

/** Five figures in the order of HOUR_CATEGORIES. */
export type Five = readonly [number, number, number, number, number]

export function figuresOf(five: Five): HourFigures {
  return Object.fromEntries(HOUR_CATEGORIES.map((category, at) => [category, five[at]])) as HourFigures
}

export function aRow(
  key: string,
  n: number,
  five: Five = [2, 8, 25, 43, 22],
  row: Partial<PrintedRow> = {},
): PrintedRow {
  return {
    key,
    label: `Rij ${key}`,
    n,
    meanReceivedHours: 44,
    meanIndicatedHours: 47,
    figures: figuresOf(five),
    ...row,
  }
}

export function aGroup(key: string, rows: readonly PrintedRow[]): PrintedGroup {
  return { key, name: { nl: `Groep ${key}`, en: `Group ${key}` }, rows }
}

/** A table of percentages printed to one decimal about a thousand pairs, unless given otherwise. */
export function aTable(table: Partial<PrintedTable> = {}): PrintedTable {
  return {
    id: 'a-table',
    publication: 'rivm-kraamzorggebruik',
    title: { nl: 'Een tabel', en: 'A table' },
    period: '2016-2022',
    population: 1000,
    correctedForHospitalStay: true,
    hoursPrintedTo: 0.1,
    percentPrintedTo: 0.1,
    total: null,
    groups: [],
    ...table,
  }
}

/** The two tables of the RIVM note, as printed. */
export async function theRivmTables(): Promise<{ table1: PrintedTable; table2: PrintedTable }> {
  const { tables } = await readReferenceData()
  const [table1, table2] = tables
  if (table1 === undefined || table2 === undefined) throw new Error('The tables are not there.')
  return { table1, table2 }
}
