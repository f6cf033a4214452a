/** What applications can be sorted by. */
export const APPLICATION_SORT_KEYS = ['APPLIED', 'STATE_SINCE'] as const
export type ApplicationSortKey = (typeof APPLICATION_SORT_KEYS)[number]

/** What grants can be sorted by. */
export const GRANT_SORT_KEYS = ['GRANTED', 'USABLE_UNTIL', 'USED_HOURS'] as const
export type GrantSortKey = (typeof GRANT_SORT_KEYS)[number]
