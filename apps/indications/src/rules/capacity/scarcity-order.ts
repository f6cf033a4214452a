/** By what declarations and cases of scarcity can be sorted. */
export const SCARCITY_CASE_SORT_KEYS = ['DUE_WEEK', 'ENTERED'] as const
export type ScarcityCaseSortKey = (typeof SCARCITY_CASE_SORT_KEYS)[number]

/** In which role somebody took a step (NL: rol). */
export const STEP_TAKERS = ['MIDWIFE', 'PLANNER', 'COORDINATOR', 'OTHER'] as const
export type StepTaker = (typeof STEP_TAKERS)[number]
