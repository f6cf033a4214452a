import type { Enum, ReferralState } from './api-enums.ts'

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
  | 'ASK_HER'
  | 'WAIT_FOR_HELP'
  | 'FIND_OTHER_HELP'
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

/** Of every other kind than kraamzorg: it is accepted and done, or not. */
const STEPS_OF_HELP: Partial<Record<ReferralState, NextStep>> = {
  ACCEPTED: 'WAIT_FOR_HELP',
  DECLINED: 'FIND_OTHER_HELP',
}

export interface StandOfReferral {
  readonly kind: Enum<'ReferralKind'>
  readonly state: ReferralState
  readonly daysWithoutAnswer: number | null
  /** What she herself said to it; null where nobody recorded it. */
  readonly clientAgreement: Enum<'ClientAgreement'> | null
}

/** What the midwife who sent a referral has to do next. */
export function nextStep({ kind, state, daysWithoutAnswer, clientAgreement }: StandOfReferral): NextStep {
  if (state === 'SUBMITTED') {
    if (clientAgreement === 'ASKED') return 'ASK_HER'
    if (daysWithoutAnswer !== null && daysWithoutAnswer >= LONG_WITHOUT_ANSWER_DAYS) return 'ASK_FOR_ANSWER'
  }
  return (kind === 'KRAAMZORG' ? undefined : STEPS_OF_HELP[state]) ?? STEPS[state]
}

const HER_MOVES: readonly NextStep[] = ['ASK_FOR_ANSWER', 'FIND_OTHER_CARE', 'FIND_OTHER_HELP', 'ASK_HER']

/** Whether it is she who must do something, rather than wait. */
export function isHerMove(step: NextStep): boolean {
  return HER_MOVES.includes(step)
}
