/** Days from Thursday 1970-01-01 to a Monday, so that weeks begin where ISO 8601 lets them begin. */
const MONDAY = 3

/**
 * The week of ISO 8601, 1 to 53: weeks begin on Monday, and belong to the year that has their Thursday. The last days
 * of December can so be week 1, and the first of January week 52 or 53.
 *
 * @param day days since 1970-01-01
 */
export function isoWeek(day: number): number {
  const weekday = (((day + MONDAY) % 7) + 7) % 7
  const thursday = day - weekday + MONDAY
  const year = new Date(thursday * 86_400_000).getUTCFullYear()
  return Math.floor((thursday - Date.UTC(year, 0, 1) / 86_400_000) / 7) + 1
}
