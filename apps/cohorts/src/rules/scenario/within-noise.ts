/** From the least to the most that a figure can be; central is the figure as it leaves. */
export interface NoiseRange {
  readonly low: number
  readonly central: number
  readonly high: number
}

/** What a mean and its number of people went through before they left. */
export interface NoiseFacts {
  /** As it left. */
  readonly mean: number
  /** As it left. */
  readonly people: number
  /** Fewest people of whom a mean leaves. */
  readonly threshold: number
  /** Most people by which a count differs from the true one; the total of a mean has as much, in people. */
  readonly maximumNoise: number
  /** In people squared; digits of a mean beyond its root are cut. */
  readonly noiseVariance: number
}

/**
 * Between which bounds the true total of a group lies (NL: grenzen van de ruis), from nothing but what left of it.
 *
 * Mean × people is the total with at most `maximumNoise` people of the true number added or taken off, and with the
 * digits cut that the noise makes meaningless. Both are undone the wide way. The bounds are certain, no interval of 95 %.
 *
 * Source: house; packages/disclosure puts the noise on
 */
export function totalWithinNoise(facts: NoiseFacts): NoiseRange {
  const { mean, people, threshold, maximumNoise, noiseVariance } = facts
  const central = mean * people
  if (central <= 0) return { low: 0, central: 0, high: 0 }
  const half = Math.sqrt(noiseVariance) / (2 * people)
  const cut = central * (half / (1 - half))
  const noise = maximumNoise / Math.max(threshold, people - maximumNoise)
  return { low: Math.max(0, central - cut) / (1 + noise), central, high: (central + cut) / (1 - noise) }
}

/** The bounds of the sum or difference of so many counts; zeros among them are exact and are not counted. */
export function countWithinNoise(count: number, noisy: number, maximumNoise: number): NoiseRange {
  const central = Math.max(0, count)
  return { low: Math.max(0, count - noisy * maximumNoise), central, high: Math.max(0, count + noisy * maximumNoise) }
}

/** Bounds without a middle: what leaves says no more than that. */
export interface Bounds {
  readonly low: number
  readonly central: null
  readonly high: number
}

/** Everybody less a part that is withheld because it counts fewer than the threshold, perhaps none. */
export function withoutFew(everybody: number, threshold: number, maximumNoise: number): Bounds {
  return {
    low: Math.max(0, everybody - maximumNoise - (threshold - 1)),
    central: null,
    high: everybody + maximumNoise,
  }
}
