/** Ratios that the scale names; each is twice the one before it, so that half and double are as far from 1. */
export const RATIO_TICKS = [0.25, 0.5, 1, 2, 4] as const

const LOWEST = 1 / 6
const HIGHEST = 6

/** Where a ratio stands on the scale, in percent from the left; what is outside stands at the edge. */
export function ratioPlace(ratio: number): number {
  const inside = Math.min(Math.max(ratio, LOWEST), HIGHEST)
  const place = (Math.log(inside) - Math.log(LOWEST)) / (Math.log(HIGHEST) - Math.log(LOWEST))
  return Number((place * 100).toFixed(2))
}
