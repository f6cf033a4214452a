import type { Estimate } from './estimate.ts'
import type { PublishedShare } from './wilson-interval.ts'

/**
 * A published percentage with its variance, in percent and percent squared, for differences and weighted sums of shares:
 * π(1−π)/n of chance and, to first order, V(1+π²)/n² of the noise of numerator and denominator.
 *
 * @returns null for nobody
 */
export function shareEstimate({ count, people, noiseVariance }: PublishedShare): Estimate | null {
  if (people <= 0) return null
  const p = Math.min(1, Math.max(0, count / people))
  const variance = (p * (1 - p)) / people + (noiseVariance * (1 + p ** 2)) / people ** 2
  return { value: 100 * p, variance: 100 ** 2 * variance }
}
