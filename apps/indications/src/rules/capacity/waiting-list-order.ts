/** What the waiting list can be sorted by (NL: volgorde). */
export const WAITING_LIST_SORT_KEYS = ['DUE_DATE', 'ENTERED'] as const
export type WaitingListSortKey = (typeof WAITING_LIST_SORT_KEYS)[number]
