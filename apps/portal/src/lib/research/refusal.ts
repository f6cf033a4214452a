/** Why a research question has no answer, as a page says it. */
export const REFUSALS = [
  'NO_RELEASE',
  'NO_PROJECT',
  'UNKNOWN_COHORT',
  'DIFFERS_BY_FEW',
  'TOO_MANY_GROUPINGS',
  'NOT_POSSIBLE',
  'UNAVAILABLE',
] as const
export type Refusal = (typeof REFUSALS)[number]
