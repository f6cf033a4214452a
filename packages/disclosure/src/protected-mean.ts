import { mixedKey } from './mixed-key.ts'
import { noiseFrom } from './noise-of.ts'
import { perturbationTable } from './perturbation-table.ts'
import type { DisclosurePolicy } from './policy.ts'

/**
 * A mean of at least the threshold of contributors, in the unit of the total. The number of people is perturbed as it is
 * published, and the total by noise of its own in people: as if a few average people more or fewer had contributed.
 * That noise also depends on the total, so that two measures of the same people do not share it and their quotient is
 * not exact.
 *
 * Digits beyond the noise are cut: totals are whole minutes and noise is whole people, so an exact quotient would fit one
 * true total and one true number of people only, and be undone by trying them all.
 */
export function protectedMean(total: number, people: number, key: number, policy: DisclosurePolicy): number {
  const table = perturbationTable(policy)
  const noisyPeople = people + noiseFrom(table, people - policy.threshold, key)
  const turned = (key << 16) | (key >>> 16)
  const noise = noiseFrom(table, Infinity, turned ^ mixedKey(Math.round(total)))
  const mean = (total * (1 + noise / people)) / noisyPeople
  if (mean === 0 || policy.noiseVariance === 0) return mean
  const digits = Math.floor(Math.log10((Math.abs(mean) * Math.sqrt(policy.noiseVariance)) / noisyPeople))
  return digits < 0 ? Math.round(mean * 10 ** -digits) / 10 ** -digits : Math.round(mean / 10 ** digits) * 10 ** digits
}
