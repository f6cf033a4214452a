/** The first day of the month that a day is in. */
export const firstOfMonth = (day: string): string => `${day.slice(0, 8)}01`

/** The last day of the month that a day is in. */
export function lastOfMonth(day: string): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)
}
