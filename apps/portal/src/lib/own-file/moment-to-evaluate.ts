import type { Enum, ReferralState } from '../api-enums.ts'

type Moment = Enum<'EvaluationMoment'>

/** At which moment a mother can say now what she thinks of the care; null when she said so already, or cannot yet. */
export function momentToEvaluate(
  state: ReferralState | undefined,
  said: readonly { readonly moment: Moment }[],
): Moment | null {
  const moment = state === 'IN_CARE' ? 'DURING' : state === 'HANDED_OVER' || state === 'COMPLETED' ? 'AFTER' : null
  return said.some((one) => one.moment === moment) ? null : moment
}
