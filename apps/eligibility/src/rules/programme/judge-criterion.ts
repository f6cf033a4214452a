import type { Localised } from '@kraamketen/kraamzorg'
import type { Criterion, CriterionDecision, CriterionKind, CriterionRule, ProgrammeFacts } from './criterion.ts'
import { CRITERION_RULES } from './index.ts'

export function judgeCriterion(criterion: Criterion, facts: ProgrammeFacts): CriterionDecision {
  return ruleOf(criterion).decide(criterion, facts)
}

export function describeCriterion(criterion: Criterion): Localised {
  return ruleOf(criterion).describe(criterion)
}

/** The rule of a criterion's own kind; the type system cannot see that the two always go together. */
function ruleOf(criterion: Criterion): CriterionRule<CriterionKind> {
  return CRITERION_RULES[criterion.kind] as CriterionRule<CriterionKind>
}
