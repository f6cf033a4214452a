/** What a list of requests for longer care can be sorted by (NL: volgorde). */
export const EXTENSION_SORT_KEYS = ['REQUESTED', 'CARE_UNTIL'] as const
export type ExtensionSortKey = (typeof EXTENSION_SORT_KEYS)[number]

/** What a list of changed indications can be sorted by (NL: volgorde). */
export const REINDICATION_SORT_KEYS = ['SET_AT'] as const
