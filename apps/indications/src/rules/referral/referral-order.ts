import { parseIsoDate } from '@kraamketen/kraamzorg'

/** What a list of referrals can be sorted by (NL: volgorde). */
export const REFERRAL_SORT_KEYS = ['DUE_DATE', 'SUBMITTED', 'STATE_SINCE', 'CLIENT_NAME'] as const
export type ReferralSortKey = (typeof REFERRAL_SORT_KEYS)[number]

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}$/

/** Whether a text can be the place of a referral in a list in this order; a cursor that was made up holds anything. */
export function isPlaceIn(order: ReferralSortKey, text: string): boolean {
  if (order === 'CLIENT_NAME') return true
  if (order === 'DUE_DATE') return parseIsoDate(text) !== null
  return MOMENT.test(text) && !Number.isNaN(Date.parse(`${text}Z`))
}
