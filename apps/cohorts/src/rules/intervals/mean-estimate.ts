import type { Estimate } from './estimate.ts'

/** A published mean of so many people. */
export interface PublishedMean {
  /** In any unit, such as hours. */
  readonly mean: number
  readonly people: number
  /** Standard deviation of one person's value, in the same unit. */
  readonly deviation: number
  /** Variance of the noise of one published count, in people squared; 0 when nothing is perturbed. */
  readonly noiseVariance: number
}

/** Digits beyond the noise are cut: at most half of one deviation of it to either side, which has this variance in it. */
const ROUNDING = 1 / 12

/**
 * A published mean with its variance: s²/n of chance, and the noise of disclosure control. That noise stands in the
 * total, T(1 + e₁/n), and in the number of people, n + e₂; to first order the mean moves by m(e₁ − e₂)/n, of variance
 * 2 m² V/n². What is then rounded adds no more than a twelfth of m² V/n².
 *
 * @returns null for nobody
 */
export function meanEstimate({ mean, people, deviation, noiseVariance }: PublishedMean): Estimate | null {
  if (people <= 0) return null
  const noise = (mean ** 2 * noiseVariance) / people ** 2
  return { value: mean, variance: deviation ** 2 / people + (2 + ROUNDING) * noise }
}
