import { type IsoDate, addDays, daysBetween, parseIsoDate, weekStart } from '@kraamketen/kraamzorg'
import { readWeek } from '#lib/planning/weeks.ts'

export type PeriodUnit = 'WEEK' | 'MONTH'

const WEEKS = 8
const MONTHS = 6

export interface PeriodWindow {
  readonly from: IsoDate
  readonly weeks: number
  /** A day in the periods before these, and one in those after. */
  readonly before: IsoDate
  readonly after: IsoDate
}

/** The periods that one sees at a time, from the one that a day is in. Months are whole: a part of one beside others misleads. */
export function windowFrom(day: IsoDate, unit: PeriodUnit): PeriodWindow {
  const from = unit === 'WEEK' ? weekStart(day) : firstWeek(day, 0)
  const after = unit === 'WEEK' ? addDays(from, 7 * WEEKS) : firstWeek(day, MONTHS)
  const before = unit === 'WEEK' ? addDays(from, -7 * WEEKS) : firstWeek(day, -MONTHS)
  return { from, weeks: daysBetween(from, after) / 7, before, after }
}

/** The Monday of the first week of a month, so many months from that of a day. A week belongs to the month of its Thursday. */
function firstWeek(day: IsoDate, months: number): IsoDate {
  const thursday = addDays(weekStart(day), 3)
  const fourth = Date.UTC(Number(thursday.slice(0, 4)), Number(thursday.slice(5, 7)) - 1 + months, 4)
  return weekStart(new Date(fourth).toISOString().slice(0, 10) as IsoDate)
}

/** `48` of `2026-W48`. */
export const weekNumber = (week: string): string => String(Number(week.slice(-2)))

/** The Thursday of the week that an address names (`2026-W48`), or the middle of the month (`2026-12`); null when it names none. */
export function dayOfPeriod(period: string, unit: PeriodUnit): IsoDate | null {
  if (unit === 'MONTH') return parseIsoDate(`${period}-15`)
  const monday = readWeek(period)
  return monday && addDays(monday, 3)
}
