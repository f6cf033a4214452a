import { noiseOf } from './noise-of.ts'
import { POLICY, type DisclosurePolicy } from './policy.ts'
import { withheldBy, ZERO, type Protected } from './protected.ts'

/**
 * One count that stands by itself. With a denominator also the rest of it is looked after: who knows the whole knows the
 * rest. The denominator is checked first, so that a small group does not tell which of its parts are empty.
 *
 * @param n people counted
 * @param key sum of their record keys, modulo 2^32
 * @param denominator people of whom these are a part; null when the count is of everybody
 * @throws RangeError when the part is more than the whole
 */
export function protectCount(
  n: number,
  key: number,
  denominator: number | null,
  policy: DisclosurePolicy = POLICY,
): Protected {
  const { threshold } = policy
  const isSmall = (people: number) => people > 0 && people < threshold
  if (denominator !== null && n > denominator) throw new RangeError('A part of a group is larger than the group')
  if (denominator !== null && isSmall(denominator)) return withheldBy('SMALL_DENOMINATOR')
  if (n === 0) return ZERO
  if (isSmall(n)) return withheldBy('SMALL_CELL')
  if (denominator !== null && isSmall(denominator - n)) return withheldBy('SMALL_COMPLEMENT')
  return { value: n + noiseOf(n, key, policy) }
}
