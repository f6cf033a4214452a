import type { ReferralState } from '../referral/referral-state.ts'

/** When a family says what it thought of the care: while it is given, and afterwards. */
export const EVALUATION_MOMENTS = ['DURING', 'AFTER'] as const
export type EvaluationMoment = (typeof EVALUATION_MOMENTS)[number]

export type EvaluationVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: 'WRONG_STATE'; readonly possible: readonly EvaluationMoment[] }

/**
 * Whether a family can evaluate the care of an organisation at this moment, judged on the state of its referral.
 *
 * Source: docs/sources.md#igj-goede-kraamzorg: organisations evaluate with families during and after the care.
 */
export function judgeEvaluation(moment: EvaluationMoment, state: ReferralState): EvaluationVerdict {
  const possible = momentsIn(state)
  return possible.includes(moment) ? { allowed: true } : { allowed: false, why: 'WRONG_STATE', possible }
}

function momentsIn(state: string): readonly EvaluationMoment[] {
  if (state === 'IN_CARE') return ['DURING']
  return state === 'HANDED_OVER' || state === 'COMPLETED' ? ['AFTER'] : []
}
