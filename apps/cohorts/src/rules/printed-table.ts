import type { HourCategory, Localised, SourceAnchor } from '@kraamketen/kraamzorg'

/** One figure an hour category. */
export type HourFigures = Readonly<Record<HourCategory, number>>

/** One row of a published table (NL: tabelregel), exactly as printed. */
export interface PrintedRow {
  readonly key: string
  /** The Dutch label as printed. */
  readonly label: string
  /** Mother-child pairs. Exact: the tables print whole numbers. */
  readonly n: number
  /** Decimal hours. */
  readonly meanReceivedHours: number
  /** Decimal hours. */
  readonly meanIndicatedHours: number
  /** Pairs or row percentages, as the table says. */
  readonly figures: HourFigures
}

/** The rows of one characteristic; each mother-child pair with a known value stands in exactly one of them. */
export interface PrintedGroup {
  readonly key: string
  readonly name: Localised
  readonly rows: readonly PrintedRow[]
}

/** A published table (NL: gepubliceerde tabel). Nothing in it is repaired: what does not fit, reconciliation finds. */
export interface PrintedTable {
  readonly id: string
  /** Tables of one publication are each other's sisters. */
  readonly publication: SourceAnchor
  readonly title: Localised
  readonly period: string
  /** Mother-child pairs that the table describes. */
  readonly population: number
  readonly correctedForHospitalStay: boolean
  /** The unit that hours are printed in: 0.1 hour. */
  readonly hoursPrintedTo: number
  /** The unit that percentages are printed in: 0.1 percentage point; null when the table prints counts. */
  readonly percentPrintedTo: number | null
  /** The row of everybody, where one is printed. */
  readonly total: PrintedRow | null
  readonly groups: readonly PrintedGroup[]
}
