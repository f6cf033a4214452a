import type { CriterionDecision, ProgrammeFacts } from './criterion.ts'
import { judgeCriterion } from './judge-criterion.ts'
import type { Programme } from './programme.ts'

export const ELIGIBILITY_OUTCOMES = ['ELIGIBLE', 'NOT_ELIGIBLE', 'UNKNOWN'] as const
export type EligibilityOutcome = (typeof ELIGIBILITY_OUTCOMES)[number]

export interface ProgrammeDecision {
  readonly outcome: EligibilityOutcome
  /** One a criterion, in the order of the programme. */
  readonly criteria: readonly CriterionDecision[]
}

/**
 * Whether a family may take part (NL: komt in aanmerking). Every criterion is decided, also after the first that
 * fails: who fails one wants to know whether that was the only one.
 *
 * One failure is enough for a no, whatever is unknown; without a failure one unknown keeps the answer open. Being
 * eligible is not having been granted: the quota and the grant are separate facts.
 *
 * Source: docs/sources.md#geboortezorg-flex
 */
export function decideProgramme(programme: Pick<Programme, 'criteria'>, facts: ProgrammeFacts): ProgrammeDecision {
  const criteria = programme.criteria.map((criterion) => judgeCriterion(criterion, facts))
  const has = (outcome: CriterionDecision['outcome']) => criteria.some((decision) => decision.outcome === outcome)
  return { outcome: has('FAILED') ? 'NOT_ELIGIBLE' : has('UNKNOWN') ? 'UNKNOWN' : 'ELIGIBLE', criteria }
}
