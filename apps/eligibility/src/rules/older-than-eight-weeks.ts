import { daysBetween, type IsoDate } from '@kraamketen/kraamzorg'

/** Days after which what was recorded of a family should be looked at again: eight weeks. */
export const REVIEW_AFTER_DAYS = 56

/**
 * Whether a factor was recorded more than eight weeks before a day. It still counts: a mark asks for another look,
 * it does not take anything away.
 *
 * The eight weeks are this platform's own measure, asked for by midwives; no source prescribes a term.
 */
export function olderThanEightWeeks(recordedOn: IsoDate, at: IsoDate): boolean {
  return daysBetween(recordedOn, at) > REVIEW_AFTER_DAYS
}
