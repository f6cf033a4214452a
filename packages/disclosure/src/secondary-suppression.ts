import { feasibleRange, tableRows, type TableRow } from './feasible-range.ts'
import { POLICY } from './policy.ts'
import { PublishedSpan } from './published-span.ts'
import { tableCells } from './table-cells.ts'

/**
 * Which further cells an exact table with all its margins must hide (NL: secundaire onderdrukking), so that none of its
 * primary cells can be computed. For documents whose numbers add up; tables with noise do not.
 *
 * Candidates are published from the largest to the smallest, each unless it would make a primary cell a linear
 * combination of what is published, by Gaussian elimination (Langsrud 2024). That leaves hidden cells which cannot be
 * computed, but may be narrowed down: so every primary cell must also be uncertain by at least the threshold within
 * Fréchet's bounds, and where it is not, its row hides one more.
 *
 * @param table.counts inner cells, last dimension fastest
 * @param primary places in `tableCells(shape)`: inner cells first, margins after them. Margins under the threshold are
 *   primary of themselves
 * @returns places in the same list, primary cells that were given not among them
 */
export function secondarySuppression(
  table: { readonly shape: readonly number[]; readonly counts: ArrayLike<number> },
  primary: ReadonlySet<number>,
): ReadonlySet<number> {
  if (primary.size === 0) return new Set()
  const { threshold } = POLICY
  const cells = tableCells(table.shape)
  const width = table.counts.length
  const counts = cells.map(({ inner }) => inner.reduce((sum, cell) => sum + (table.counts[cell] as number), 0))
  const rows = new Map<number, TableRow[]>()
  for (const row of tableRows(cells)) {
    for (const cell of row.inner) rows.set(cell, [...(rows.get(cell) ?? []), row])
  }
  const rowsOf = (cell: number) => rows.get(cell) ?? []

  const isSmall = (count: number) => count > 0 && count < threshold
  const secret = new Set([
    ...primary,
    ...cells.keys().filter((cell) => cell >= width && isSmall(counts[cell] as number)),
  ])
  const mustBeUncertain = [...secret].filter((cell) => cell < width)
  const largestFirst = [...cells.keys()].sort((a, b) => (counts[b] as number) - (counts[a] as number))

  for (;;) {
    const innerOf = (cell: number) => (cells[cell] as (typeof cells)[number]).inner
    const span = new PublishedSpan(width, [...secret].map(innerOf))
    const hidden = new Set(largestFirst.filter((cell) => secret.has(cell) || !span.publish(innerOf(cell))))
    const further = mustBeUncertain
      .map((cell) => oneMore(cell, rowsOf, counts, hidden, threshold))
      .find((of) => of !== null)
    if (further === undefined) return hidden.difference(primary)
    secret.add(further)
  }
}

/** The cell to hide for one whose bounds are too narrow: the smallest of its tightest row, or that row's margin. */
function oneMore(
  cell: number,
  rowsOf: (cell: number) => readonly TableRow[],
  counts: readonly number[],
  hidden: ReadonlySet<number>,
  threshold: number,
): number | null {
  const { lower, upper, row } = feasibleRange(cell, rowsOf, counts, hidden)
  if (row === undefined || upper - lower >= threshold) return null
  const shown = row.inner.filter((other) => !hidden.has(other) && (counts[other] as number) > 0)
  return shown.reduce(
    (best, other) => ((counts[other] as number) < (counts[best] as number) ? other : best),
    row.margin,
  )
}
