import type { Method } from './forecast.ts'

/** House: the trend of five years, and of each year further ahead four fifths of it. */
const YEARS = 5
const DAMPING = 0.8

/**
 * The mean yearly growth of the last years goes on, and fades: births turn, and a trend that went on for ever would be
 * the boldest assumption of all. Growth is relative, so a small region and a large one are treated alike.
 */
export const dampedTrend: Method = (series, ahead) => {
  const recent = series.slice(-YEARS - 1)
  const growth = Math.log(recent.at(-1)! / recent[0]!) / (recent.length - 1)
  let fading = 0
  for (let year = 1; year <= ahead; year++) fading += DAMPING ** year
  return recent.at(-1)! * Math.exp(growth * fading)
}
