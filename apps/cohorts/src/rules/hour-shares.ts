import type { HourCategory } from '@kraamketen/kraamzorg'
import type { PrintedRow, PrintedTable } from './printed-table.ts'

/** A percentage of one row: as printed, or computed where the table prints counts. */
export function hourShare(row: PrintedRow, category: HourCategory, percentPrintedTo: number | null): number {
  const figure = row.figures[category]
  return percentPrintedTo === null ? (100 * figure) / row.n : figure
}

/** A percentage of several rows together, each row weighing as many pairs as it holds. */
export function weightedShare(rows: readonly PrintedRow[], category: HourCategory, table: PrintedTable): number {
  const pairs = rows.reduce((sum, row) => sum + row.n, 0)
  return rows.reduce((sum, row) => sum + row.n * hourShare(row, category, table.percentPrintedTo), 0) / pairs
}
