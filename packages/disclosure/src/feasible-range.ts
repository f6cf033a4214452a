import type { TableCell } from './table-cells.ts'

/** A row of a table: inner cells that differ in one dimension only, and the margin that is their sum. */
export interface TableRow {
  readonly inner: readonly number[]
  readonly margin: number
}

/** All rows along every dimension: the margins that sum over one dimension only. */
export const tableRows = (cells: readonly TableCell[]): readonly TableRow[] =>
  cells.flatMap(({ levels, inner }, margin) =>
    levels.filter((level) => level === null).length === 1 ? [{ inner, margin }] : [],
  )

/**
 * Between which counts a hidden inner cell must lie for whoever knows all that is published: Fréchet's bounds, from each
 * row in which the cell stands and whose margin is published. They hold for two-way tables as for larger ones, and are
 * never narrower than what a linear programme would find: wide bounds are needed, not sufficient, for safety.
 *
 * @param rows the rows with the cell in it
 * @param counts of all cells, margins included
 * @returns also the row that bounds it from above, undefined when no margin of its rows is published
 */
export function feasibleRange(
  cell: number,
  rowsOf: (cell: number) => readonly TableRow[],
  counts: readonly number[],
  hidden: ReadonlySet<number>,
): { readonly lower: number; readonly upper: number; readonly row: TableRow | undefined } {
  let lower = 0
  let upper = Infinity
  let row: TableRow | undefined
  for (const candidate of rowsOf(cell)) {
    const left = leftOver(candidate, counts, hidden)
    if (left < upper) {
      upper = left
      row = candidate
    }
    const others = candidate.inner.filter((other) => other !== cell && hidden.has(other))
    const atMost = others.map((other) => Math.min(...rowsOf(other).map((of) => leftOver(of, counts, hidden))))
    if (left < Infinity) lower = Math.max(lower, left - atMost.reduce((sum, of) => sum + of, 0))
  }
  return { lower, upper, row }
}

/** What the hidden cells of a row count together, as far as that is known. */
function leftOver({ inner, margin }: TableRow, counts: readonly number[], hidden: ReadonlySet<number>): number {
  if (hidden.has(margin)) return Infinity
  return inner.reduce(
    (left, cell) => (hidden.has(cell) ? left : left - (counts[cell] as number)),
    counts[margin] as number,
  )
}
