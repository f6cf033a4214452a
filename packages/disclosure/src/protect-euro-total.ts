import { mixedKey } from './mixed-key.ts'
import { POLICY, type DisclosurePolicy } from './policy.ts'
import { withheldBy, type Protected } from './protected.ts'

/** The two largest may hold no more than this share of a total: the (n,k) rule with n = 2. */
const LARGEST_TWO = 0.85
/** What the others hold together must hide the largest up to this share of it: the p% rule. */
const P_PERCENT = 0.1
/** How much of the largest and of the second is added or taken away. */
const NOISE = [0.6, 0.3] as const

/**
 * A total of amounts (NL: totaalbedrag). Amounts are skewed: one long stay in hospital can be most of a cell, so the
 * number of people alone protects nobody. Dominance and the p% rule are those of Hundepool et al., Statistical
 * Disclosure Control (2012); the noise follows the largest contributors, as in the TableBuilder of the Australian Bureau
 * of Statistics (Thompson, Broadfoot & Elazar 2013), with directions that the key decides.
 *
 * @param input.people contributors, with `key` the sum of their record keys
 * @param input.total sum of what they contribute, in the unit of the answer, not negative
 * @param input.largest the largest and the second largest contribution
 * @returns the total in whole units
 */
export function protectEuroTotal(
  input: {
    readonly people: number
    readonly key: number
    readonly total: number
    readonly largest: readonly [number, number]
  },
  policy: DisclosurePolicy = POLICY,
): Protected {
  const { people, key, total, largest } = input
  const [first, second] = largest
  if (people > 0 && people < policy.threshold) return withheldBy('SMALL_CELL')
  if (first + second > LARGEST_TWO * total) return withheldBy('DOMINANCE')
  if (total - first - second < P_PERCENT * first) return withheldBy('DOMINANCE')
  // Two bits far apart, of a key mixed twice: not those that decide the noise of the count of the same people.
  const bits = mixedKey(mixedKey(key) ^ 0x5eed)
  const direction = (bit: number) => ((bits >>> bit) & 1 ? 1 : -1)
  return { value: Math.round(total + NOISE[0] * direction(7) * first + NOISE[1] * direction(23) * second) }
}
