/** What a list of referrals can be sorted by (NL: volgorde). */
export const REFERRAL_SORT_KEYS = ['DUE_DATE', 'SUBMITTED', 'STATE_SINCE', 'CLIENT_NAME'] as const
export type ReferralSortKey = (typeof REFERRAL_SORT_KEYS)[number]
