/** A share as it is printed: percent with one decimal. */
export function percentageOf(count: number, of: number): number {
  return Math.round((1000 * count) / of) / 10
}
