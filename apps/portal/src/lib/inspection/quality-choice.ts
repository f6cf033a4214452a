import { wholeNumber } from '../fields/fields.ts'
import { readFields } from '../fields/read-fields.ts'
import { monthsUntil, readPeriod } from './period.ts'

/** No source says when a handover is late, so whoever looks chooses. */
const LATE_AFTER_DAYS = 14

/** Of which births an address wants the quality, and when it calls a handover late. */
export function readQualityChoice(query: URLSearchParams, today: string) {
  const { from, until, read } = readPeriod(query)
  const late = readFields({ dagen: wholeNumber(0, 365) }, query)
  return {
    from,
    until,
    lateAfterDays: late.usable.dagen ?? LATE_AFTER_DAYS,
    months: monthsUntil(today),
    read: { typed: { ...read.typed, ...late.typed }, problems: { ...read.problems, ...late.problems } },
  }
}

export type QualityChoice = ReturnType<typeof readQualityChoice>
