import { type IsoDate, addDays, isoDate } from '@kraamketen/kraamzorg'

export const CARE_WINDOW_KINDS = ['TEN_DAYS', 'SIX_WEEKS'] as const
export type CareWindowKind = (typeof CARE_WINDOW_KINDS)[number]

/** The days on which care at home can be given after one birth (NL: termijn). */
export interface CareWindow {
  readonly kind: CareWindowKind
  /** The day of the birth is day 1: hours are counted from it. */
  readonly firstDay: IsoDate
  /** Last day without anybody's approval: day 8. */
  readonly standardUntil: IsoDate
  /** Last day that can be approved: day 10, or for births from 2024 day 42. */
  readonly lastDay: IsoDate
}

const SIX_WEEKS_SINCE = isoDate('2024-01-01')

/**
 * The window of a birth: eight days, ten when the midwife judges it necessary; for births from 2024 six weeks. Days are
 * counted with the day of the birth as the first. Whether the six weeks are meant so or end a day later is in no text
 * that could be read: the shorter reading is taken, so that nobody is promised a day that is not paid.
 *
 * Source: docs/sources.md#care-window
 */
export function careWindowOf(bornOn: IsoDate): CareWindow {
  const kind = bornOn < SIX_WEEKS_SINCE ? 'TEN_DAYS' : 'SIX_WEEKS'
  return {
    kind,
    firstDay: bornOn,
    standardUntil: addDays(bornOn, 8 - 1),
    lastDay: addDays(bornOn, (kind === 'TEN_DAYS' ? 10 : 42) - 1),
  }
}
