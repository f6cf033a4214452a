/**
 * How far rounding in print can put a figure off, and nothing more.
 *
 * A figure printed to a unit is at most half a unit from the true one. So:
 * - a sum of k printed figures is at most k halves off;
 * - a weighted mean of printed figures is at most half a unit off, whatever the weights, because these add to one and
 *   the counts that make them are exact;
 * - two such figures about the same families differ by at most the two halves together.
 *
 * No tolerance in these rules is chosen: each is one of the three.
 *
 * @param unit the unit of print, null for counts, which are exact
 */
export function halfUnit(unit: number | null): number {
  return unit === null ? 0 : unit / 2
}

/**
 * Less than what one family changes in a table of a hundred million, more than floating point loses in these sums:
 * a difference exactly at the tolerance passes.
 */
const SLACK = 1e-9

/** Whether a difference is larger than rounding explains. */
export function exceeds(difference: number, tolerance: number): boolean {
  return Math.abs(difference) > tolerance + SLACK
}
