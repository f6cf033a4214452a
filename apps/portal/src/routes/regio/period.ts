import { parseIsoDate } from '@kraamketen/kraamzorg'

export type PeriodUnit = 'WEEK' | 'MONTH'

/** How many weeks one sees at a time. */
export const WEEKS_SHOWN = { WEEK: 8, MONTH: 26 } as const satisfies Record<PeriodUnit, number>

/** The day so many days later. */
export function daysLater(day: string, days: number): string {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The Monday of an ISO week such as `2026-W53`; null when there is no such week. */
export function mondayOf(week: string): string | null {
  const [, year = '', number = ''] = /^(\d{4})-W(\d{2})$/.exec(week) ?? []
  const fourth = parseIsoDate(`${year}-01-04`)
  if (fourth === null) return null
  // The fourth of January is always in week 1.
  const monday = daysLater(fourth, (Number(number) - 1) * 7 - ((new Date(fourth).getUTCDay() + 6) % 7))
  return isoWeekOf(monday) === week ? monday : null
}

/** The ISO week of a day: that of its Thursday. */
export function isoWeekOf(day: string): string {
  const thursday = daysLater(day, 3 - ((new Date(day).getUTCDay() + 6) % 7))
  const year = thursday.slice(0, 4)
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`
}

/** `48` of `2026-W48`. */
export const weekNumber = (week: string): string => String(Number(week.slice(-2)))

/** A day of the period that an address names, such as `2026-W48` or `2026-12`; null when it names none. */
export function dayOfPeriod(period: string, unit: PeriodUnit): string | null {
  return unit === 'WEEK' ? mondayOf(period) : parseIsoDate(`${period}-01`)
}
