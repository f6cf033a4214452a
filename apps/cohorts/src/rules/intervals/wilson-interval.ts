import { type Interval, STANDARD_ERRORS } from './estimate.ts'

/** A published percentage: so many of so many people, both with noise of their own. */
export interface PublishedShare {
  readonly count: number
  readonly people: number
  /** Variance of the noise of one published count, in people squared; 0 when counts are exact. */
  readonly noiseVariance: number
}

/**
 * The 95 per cent interval of Wilson (1927) for a percentage, widened by the noise of disclosure control, in percent.
 *
 * Wilson takes every π that does not contradict the observed p = x/n: (p − π)² ≤ z² π(1−π)/n. What is published is
 * x + e₁ of n + e₂, with independent noise of variance V each. To first order that moves p by (e₁ − π e₂)/n, of variance
 * V(1 + π²)/n², which comes on top:
 *
 *   (p − π)² ≤ z² [π(1−π)/n + V(1+π²)/n²]
 *
 * This is again a quadratic inequality in π, and Wilson's own for V = 0. For so few people that the noise hides
 * everything, every π satisfies it and the interval is 0 to 100.
 *
 * @returns null for nobody, of whom there is no percentage
 */
export function wilsonInterval({ count, people, noiseVariance }: PublishedShare): Interval | null {
  if (people <= 0) return null
  // Noise of their own can put a count above its denominator.
  const p = Math.min(1, Math.max(0, count / people))
  const z2 = STANDARD_ERRORS ** 2
  const noise = (z2 * noiseVariance) / people ** 2
  const a = 1 + z2 / people - noise
  const b = 2 * p + z2 / people
  const c = p ** 2 - noise
  if (a <= 0) return { lower: 0, upper: 100 }
  // Never negative but for floating point: the inequality holds at π = p.
  const root = Math.sqrt(Math.max(0, b ** 2 - 4 * a * c))
  return { lower: percent((b - root) / (2 * a)), upper: percent((b + root) / (2 * a)) }
}

function percent(share: number): number {
  return 100 * Math.min(1, Math.max(0, share))
}
