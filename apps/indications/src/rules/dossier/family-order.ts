/** What a list of families can be sorted by (NL: volgorde). */
export const FAMILY_SORT_KEYS = ['CARE_DATE', 'CLIENT_NAME', 'INDICATED', 'PLANNED'] as const
export type FamilySortKey = (typeof FAMILY_SORT_KEYS)[number]
