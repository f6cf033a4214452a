import type { CriterionDecision, ProgrammeFacts } from './criterion.ts'
import { partsOf } from './expression.ts'
import { judgeExpression } from './judge-expression.ts'
import type { Programme } from './programme.ts'
import { allOf } from './three-valued.ts'

export const ELIGIBILITY_OUTCOMES = ['ELIGIBLE', 'NOT_ELIGIBLE', 'UNKNOWN'] as const
export type EligibilityOutcome = (typeof ELIGIBILITY_OUTCOMES)[number]

export interface ProgrammeDecision {
  readonly outcome: EligibilityOutcome
  /** One a condition that must be met, in the order of the programme. */
  readonly criteria: readonly CriterionDecision[]
}

const OUTCOME_OF = { MET: 'ELIGIBLE', FAILED: 'NOT_ELIGIBLE', UNKNOWN: 'UNKNOWN' } as const

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
  const criteria = partsOf(programme.criteria).map((part) => judgeExpression(part, facts))
  return { outcome: OUTCOME_OF[allOf(criteria.map(({ outcome }) => outcome))], criteria }
}
