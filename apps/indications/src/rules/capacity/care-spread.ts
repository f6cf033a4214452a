/**
 * Which share of the hours of a family falls in the week of the birth and in each week after it, when care starts on
 * the day of the birth, is the same every day, and the birth is on any day of the week.
 *
 * Source: docs/sources.md#care-window
 */
export function careSpread(days: number): number[] {
  const pairs: number[] = []
  for (let weekday = 0; weekday < 7; weekday++) {
    for (let day = 0; day < days; day++) {
      const week = Math.floor((weekday + day) / 7)
      pairs[week] = (pairs[week] ?? 0) + 1
    }
  }
  return pairs.map((number) => number / (7 * days))
}

/** Days over which care is spread unless somebody says otherwise: the day of the birth and seven more. */
export const CARE_DAYS = 8
