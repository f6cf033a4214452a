import type { CriterionOutcome } from './criterion.ts'

/**
 * Kleene's logic of three values: what is unknown stays unknown unless the rest decides. So nothing that is not
 * recorded admits anybody, and nothing that is not recorded refuses anybody.
 */
export function allOf(outcomes: readonly CriterionOutcome[]): CriterionOutcome {
  if (outcomes.includes('FAILED')) return 'FAILED'
  return outcomes.includes('UNKNOWN') ? 'UNKNOWN' : 'MET'
}

export function anyOf(outcomes: readonly CriterionOutcome[]): CriterionOutcome {
  if (outcomes.includes('MET')) return 'MET'
  return outcomes.includes('UNKNOWN') ? 'UNKNOWN' : 'FAILED'
}

export function not(outcome: CriterionOutcome): CriterionOutcome {
  return outcome === 'UNKNOWN' ? 'UNKNOWN' : outcome === 'MET' ? 'FAILED' : 'MET'
}
