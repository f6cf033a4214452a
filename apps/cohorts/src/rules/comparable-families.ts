import type { Localised } from '@kraamketen/kraamzorg'
import type { PrintedRow, PrintedTable } from './printed-table.ts'

/** The group of a published table that divides families by earlier births, and its rows in that order. */
const GROUP = 'childPosition'
const ROWS = ['first', 'second', 'third', 'fourth', 'fifthOrLater'] as const

export interface ComparableFamilies {
  /** What the figures are and are not about, to stand beside them wherever they are shown. */
  readonly basis: Localised
  readonly table: PrintedTable
  /** Null when a fact is missing; `missing` says which. */
  readonly row: PrintedRow | null
  readonly missing: 'parity' | null
}

/**
 * What comparable families received (NL: vergelijkbare gezinnen), for now by earlier births only: the printed tables
 * give each characteristic by itself, so no row of them is about two at once, let alone about a region and a month.
 *
 * Parity counts earlier births: nobody before her is the first child, four or more the fifth or a later one.
 *
 * Source: docs/sources.md#rivm-kraamzorggebruik
 *
 * @returns null when no table divides families by earlier births
 */
export function comparableFamilies(parity: number | null, tables: readonly PrintedTable[]): ComparableFamilies | null {
  const table = tables.find(({ groups }) => groups.some(({ key }) => key === GROUP))
  if (table === undefined) return null
  const position = parity !== null && parity >= 0 ? ROWS[Math.min(parity, ROWS.length - 1)] : undefined
  const rows = table.groups.filter(({ key }) => key === GROUP).flatMap((group) => group.rows)
  const row = rows.find(({ key }) => key === position) ?? null
  return { basis: basisOf(table), table, row, missing: row === null ? 'parity' : null }
}

function basisOf({ period, correctedForHospitalStay }: PrintedTable): Localised {
  const hours = correctedForHospitalStay
    ? { nl: 'ontvangen uren gecorrigeerd voor ziekenhuisverblijf', en: 'received hours corrected for hospital stay' }
    : {
        nl: 'ontvangen uren niet gecorrigeerd voor ziekenhuisverblijf',
        en: 'received hours not corrected for hospital stay',
      }
  return {
    nl: `Gedrukte tabel, alleen naar het hoeveelste kind: gezinnen in heel Nederland, ${period}, ${hours.nl}. Niet van deze regio of deze maand.`,
    en: `Printed table, by parity only: families in all of the Netherlands, ${period}, ${hours.en}. Not of this region or this month.`,
  }
}
