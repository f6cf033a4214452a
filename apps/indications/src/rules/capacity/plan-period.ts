import { type IsoDate, addDays, isoWeek } from '@kraamketen/kraamzorg'

export const PERIOD_UNITS = ['WEEK', 'MONTH'] as const
export type PeriodUnit = (typeof PERIOD_UNITS)[number]

/** Whole ISO weeks one after the other. */
export interface PlanPeriod {
  /** Monday of its first week. */
  readonly weekStart: IsoDate
  readonly weeks: number
  /** As people write it: `2026-W53`, or `2026-12`. */
  readonly label: string
  /** 1 to 12: the month that its first week belongs to. */
  readonly month: number
}

/** Cuts weeks into periods. A week belongs to the month that its Thursday is in, as it does to its year. */
export function planPeriods(from: IsoDate, weeks: number, unit: PeriodUnit): PlanPeriod[] {
  const periods: { -readonly [Key in keyof PlanPeriod]: PlanPeriod[Key] }[] = []
  for (let index = 0; index < weeks; index++) {
    const weekStart = addDays(from, 7 * index)
    const yearMonth = addDays(weekStart, 3).slice(0, 7)
    const last = periods.at(-1)
    if (unit === 'MONTH' && last?.label === yearMonth) last.weeks += 1
    else {
      const label = unit === 'MONTH' ? yearMonth : isoWeek(weekStart)
      periods.push({ weekStart, weeks: 1, label, month: Number(yearMonth.slice(5)) })
    }
  }
  return periods
}
