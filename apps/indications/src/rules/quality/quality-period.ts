import { type IsoDate, addDays, isoDate } from '@kraamketen/kraamzorg'

/** Whole months, first and last day included. */
export interface QualityPeriod {
  readonly from: IsoDate
  readonly until: IsoDate
}

export type PeriodVerdict =
  | { readonly valid: true; readonly period: QualityPeriod }
  | { readonly valid: false; readonly field: 'from' | 'until'; readonly message: string; readonly remedy: string }

const LONGEST_YEARS = 10

/**
 * The period that counts are asked over: whole months, because the counts are kept by month. Left out, it is the last
 * twelve months, that of today included.
 *
 * Source: house. Counts over part of a month would let two questions be subtracted to the families of one day.
 */
export function readPeriod(from: IsoDate | null, until: IsoDate | null, today: IsoDate): PeriodVerdict {
  const last = until ?? lastOfMonth(from === null || from <= today ? today : from)
  const first = from ?? firstOfMonth(last, 11)
  if (first.slice(8) !== '01') {
    return refuse('from', `${first} is not the first day of a month.`, `Ask from ${firstOfMonth(first, 0)}.`)
  }
  if (last !== lastOfMonth(last)) {
    return refuse('until', `${last} is not the last day of a month.`, `Ask until ${lastOfMonth(last)}.`)
  }
  if (last < first) return refuse('until', 'The period ends before it begins.', `Give a day after ${first}.`)
  if (Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > LONGEST_YEARS) {
    return refuse('from', `The period is longer than ${LONGEST_YEARS} years.`, 'Ask it in parts.')
  }
  return { valid: true, period: { from: first, until: last } }
}

function refuse(field: 'from' | 'until', message: string, remedy: string): PeriodVerdict {
  return { valid: false, field, message, remedy }
}

function firstOfMonth(date: IsoDate, monthsBefore: number): IsoDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - monthsBefore
  return isoDate(`${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`)
}

function lastOfMonth(date: IsoDate): IsoDate {
  return date.slice(5, 7) === '12' ? isoDate(`${date.slice(0, 4)}-12-31`) : addDays(firstOfMonth(date, -1), -1)
}
