import { POLICY } from '@kraamketen/disclosure'

/**
 * Whether two sets are not the same and neither has as many as the threshold that the other lacks: then their counts
 * together tell about those few. Unrelated sets are told apart within some tens of steps.
 *
 * @param a rows, ascending
 * @param b rows, ascending
 */
export function differByFew(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  const { threshold } = POLICY
  let onlyA = 0
  let onlyB = 0
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const x = i < a.length ? (a[i] as number) : Infinity
    const y = j < b.length ? (b[j] as number) : Infinity
    if (x <= y) i++
    if (y <= x) j++
    if (x < y) onlyA++
    if (y < x) onlyB++
    if (onlyA >= threshold || onlyB >= threshold) return false
  }
  return onlyA + onlyB > 0
}
