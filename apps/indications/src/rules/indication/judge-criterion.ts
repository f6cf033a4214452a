import type { Criterion } from './criterion.ts'
import type { KlimFacts } from './klim-facts.ts'

export const CRITERION_OUTCOMES = ['MET', 'FAILED', 'UNKNOWN'] as const
export type CriterionOutcome = (typeof CRITERION_OUTCOMES)[number]

export interface CriterionVerdict {
  readonly outcome: CriterionOutcome
  /** The facts that are not recorded and could decide it; empty unless unknown. */
  readonly missing: readonly string[]
}

const MET: CriterionVerdict = { outcome: 'MET', missing: [] }
const FAILED: CriterionVerdict = { outcome: 'FAILED', missing: [] }

/**
 * Judges a criterion in three values: what is not recorded is unknown, and an unknown part only matters while the
 * known parts do not decide.
 */
export function judgeCriterion(criterion: Criterion, facts: KlimFacts): CriterionVerdict {
  if ('all' in criterion) return judgeCriteria(criterion.all, facts)
  if ('any' in criterion) {
    return opposite(
      judgeCriteria(
        criterion.any.map((not) => ({ not })),
        facts,
      ),
    )
  }
  if ('not' in criterion) return opposite(judgeCriterion(criterion.not, facts))
  const value = facts[criterion.fact]
  if (value === null) return { outcome: 'UNKNOWN', missing: [criterion.fact] }
  return holds(criterion, value) ? MET : FAILED
}

/** Whether all of these hold; none at all holds of everybody. */
export function judgeCriteria(criteria: readonly Criterion[], facts: KlimFacts): CriterionVerdict {
  const verdicts = criteria.map((criterion) => judgeCriterion(criterion, facts))
  if (verdicts.some(({ outcome }) => outcome === 'FAILED')) return FAILED
  const missing = [...new Set(verdicts.flatMap((verdict) => verdict.missing))]
  return missing.length > 0 ? { outcome: 'UNKNOWN', missing } : MET
}

function opposite({ outcome, missing }: CriterionVerdict): CriterionVerdict {
  if (outcome === 'UNKNOWN') return { outcome, missing }
  return outcome === 'MET' ? FAILED : MET
}

function holds(criterion: Exclude<Criterion, { all: unknown } | { any: unknown } | { not: unknown }>, value: unknown) {
  if ('is' in criterion) return value === criterion.is
  if ('in' in criterion) return criterion.in.some((word) => word === value)
  return (
    typeof value === 'number' && value >= (criterion.atLeast ?? -Infinity) && value <= (criterion.atMost ?? Infinity)
  )
}
