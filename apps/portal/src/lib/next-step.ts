import type { ReferralState } from './api-enums.ts'

/** Asking after it is reasonable when a week went by. */
export const LONG_WITHOUT_ANSWER_DAYS = 7

export type NextStep =
  | 'WAIT_FOR_ANSWER'
  | 'ASK_FOR_ANSWER'
  | 'FIND_OTHER_CARE'
  | 'WAIT_FOR_INTAKE'
  | 'WAIT_FOR_INDICATION'
  | 'READY_FOR_BIRTH'
  | 'IN_GOOD_HANDS'
  | 'DONE'

const STEPS = {
  SUBMITTED: 'WAIT_FOR_ANSWER',
  ACCEPTED: 'WAIT_FOR_INTAKE',
  INTAKE: 'WAIT_FOR_INDICATION',
  INDICATED: 'READY_FOR_BIRTH',
  IN_CARE: 'IN_GOOD_HANDS',
  HANDED_OVER: 'DONE',
  COMPLETED: 'DONE',
  DECLINED: 'FIND_OTHER_CARE',
  WITHDRAWN: 'DONE',
} as const satisfies Record<ReferralState, NextStep>

/** What the midwife who sent a referral has to do next. */
export function nextStep(state: ReferralState, daysWithoutAnswer: number | null): NextStep {
  const isLong = daysWithoutAnswer !== null && daysWithoutAnswer > LONG_WITHOUT_ANSWER_DAYS
  return state === 'SUBMITTED' && isLong ? 'ASK_FOR_ANSWER' : STEPS[state]
}

/** Whether it is she who must do something, rather than wait. */
export function isHerMove(step: NextStep): boolean {
  return step === 'ASK_FOR_ANSWER' || step === 'FIND_OTHER_CARE'
}
