import { HOUR_CATEGORIES } from '@kraamketen/kraamzorg'
import { exceeds } from './printed-rounding.ts'
import type { HourFigures, PrintedGroup, PrintedRow } from './printed-table.ts'

/** A row, and the row at which its percentages are printed: the same one when nothing moved. */
export interface Placement {
  readonly row: PrintedRow
  readonly from: PrintedRow
}

/** One order of a group's percentages. */
interface Realignment {
  readonly placements: readonly Placement[]
  /** Sum over the hour categories of the squared differences from the reference, in squared percentage points. */
  readonly error: number
  /** No category differs from the reference by more than rounding explains. */
  readonly fits: boolean
}

export interface RealignmentSearch {
  /** Orders that were tried: n! for n rows. */
  readonly orders: number
  /** Different tables among them that fit within rounding. */
  readonly fitting: number
  readonly asPrinted: Realignment
  readonly best: Realignment
  /** Error of the best order that gives another table than `best`; infinite when every order gives the same table. */
  readonly secondBestError: number
}

/** Seven rows have 5,040 orders, a blink; twelve have 479 million, and no search that skips some may say "the best". */
const MOST_ROWS = 7

/**
 * Tries every order of a group's percentages against its numbers and compares the weighted shares with a reference:
 * when rows slipped while a table was set, one order puts them back (NL: verschoven rijen).
 *
 * @returns null when the group has too many rows to try every order
 */
export function searchRealignment(
  { rows }: PrintedGroup,
  reference: HourFigures,
  tolerance: number,
): RealignmentSearch | null {
  if (rows.length > MOST_ROWS) return null
  const pairs = rows.reduce((sum, row) => sum + row.n, 0)
  const judge = (placements: readonly Placement[]): Realignment => {
    const differences = HOUR_CATEGORIES.map(
      (category) =>
        placements.reduce((sum, { row, from }) => sum + row.n * from.figures[category], 0) / pairs -
        reference[category],
    )
    return {
      placements,
      error: differences.reduce((sum, difference) => sum + difference ** 2, 0),
      fits: differences.every((difference) => !exceeds(difference, tolerance)),
    }
  }

  const asPrinted = judge(rows.map((row) => ({ row, from: row })))
  const candidates = ordersOf(rows, rows).map(judge)
  const best = candidates.reduce(better, asPrinted)
  const others = candidates.filter((candidate) => percentagesOf(candidate) !== percentagesOf(best))
  return {
    orders: candidates.length,
    fitting: new Set(candidates.filter((candidate) => candidate.fits).map(percentagesOf)).size,
    asPrinted,
    best,
    secondBestError: Math.min(...others.map(({ error }) => error)),
  }
}

function better(best: Realignment, next: Realignment): Realignment {
  return next.error < best.error ? next : best
}

/** What a reader would see: two orders that swap equal rows give the same table. */
function percentagesOf({ placements }: Realignment): string {
  return JSON.stringify(placements.map(({ from }) => HOUR_CATEGORIES.map((category) => from.figures[category])))
}

function ordersOf(rows: readonly PrintedRow[], left: readonly PrintedRow[]): readonly (readonly Placement[])[] {
  const [row, ...rest] = rows
  if (row === undefined) return [[]]
  return left.flatMap((from) =>
    ordersOf(
      rest,
      left.filter((other) => other !== from),
    ).map((placements) => [{ row, from }, ...placements]),
  )
}
