/** How far disclosure control moves a published count: never more than so many people, with that variance. */
export interface StatedNoise {
  readonly maximumNoise: number
  readonly noiseVariance: number
}

/*
 * The largest distance between a published figure and the true one, D being the largest noise of a count. These are
 * bounds, not likely distances: only a figure beyond them certainly differs for another reason. Numbers below are the
 * published ones, since nobody outside knows others.
 */

/** People: D. Nobody stays nobody. */
export function countBound(count: number, { maximumNoise }: StatedNoise): number {
  return count === 0 ? 0 : maximumNoise
}

/**
 * Percentage points: x/n against (x−e₁)/(n−e₂), that is |n e₁ − x e₂| / (n (n−e₂)), at most D (1+x/n) / (n−D).
 * As far as percentages go when there are hardly more people than noise.
 */
export function shareBound(percent: number, people: number, { maximumNoise }: StatedNoise): number {
  if (maximumNoise === 0) return 0
  return people <= maximumNoise ? 100 : (100 * maximumNoise * (1 + percent / 100)) / (people - maximumNoise)
}

/**
 * In the unit of the mean: the published one is m(1+e₁/n)/(1+e₂/n), so at most 2D/(n−2D) of it away, n being the published
 * number of people; then digits smaller than √V/n of it are cut, half of one to either side.
 * Infinite when there are hardly more people than noise.
 */
export function meanBound(mean: number, people: number, { maximumNoise, noiseVariance }: StatedNoise): number {
  if (maximumNoise === 0) return 0
  if (people <= 2 * maximumNoise) return Infinity
  return Math.abs(mean) * ((2 * maximumNoise) / (people - 2 * maximumNoise) + Math.sqrt(noiseVariance) / (2 * people))
}
