/** What a list of intakes can be sorted by (NL: volgorde). */
export const INTAKE_SORT_KEYS = ['DUE_DATE', 'PLANNED_ON', 'CLIENT_NAME'] as const
export type IntakeSortKey = (typeof INTAKE_SORT_KEYS)[number]
