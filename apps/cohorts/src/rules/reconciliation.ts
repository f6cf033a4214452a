import type { Localised } from '@kraamketen/kraamzorg'
import type { PrintedTable } from './printed-table.ts'

/** Percentages that seem to stand at the wrong row: those of `row` are printed at `percentagesPrintedAt`. Keys. */
export interface RowRealignment {
  readonly row: string
  readonly percentagesPrintedAt: string
}

/** One thing in a published table that does not follow from the rest of it (NL: aansluitverschil). */
export interface ReconciliationFinding {
  readonly code: string
  /** Keys; null when the finding is about the whole table or the whole group. */
  readonly group: string | null
  readonly row: string | null
  readonly explanation: Localised
  /** The figure it is held against: printed in the table, or 100 for a row of percentages, or the other groups'. */
  readonly printed: number | null
  /** The figure as it follows from the rows that were checked, in the same unit. */
  readonly computed: number | null
  /** Computed less printed. */
  readonly difference: number | null
  /** The largest difference that rounding in print can explain. */
  readonly tolerance: number | null
  readonly explainedByRounding: boolean
  /** Only the rows that move; empty when nothing is proposed. */
  readonly proposal: readonly RowRealignment[]
}

/** One check of a table against itself and its sisters. It knows no names: what it says, it finds. */
export type ReconciliationRule = (
  table: PrintedTable,
  sisters: readonly PrintedTable[],
) => readonly ReconciliationFinding[]
