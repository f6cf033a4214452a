/** What a list of handovers can be sorted by (NL: volgorde). */
export const HANDOVER_SORT_KEYS = ['SENT', 'BORN', 'RECEIVED_HOURS'] as const
export type HandoverSortKey = (typeof HANDOVER_SORT_KEYS)[number]
