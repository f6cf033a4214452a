import { type IsoDate, addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import type { Enum, ReferralState } from './api-enums.ts'

/** From the birth to the last of the 42 days of kraamzorg, its own day being the first; then nobody has to look for it. */
export const DAYS_TO_END_OF_CARE = 41

/** Asking after it is reasonable when a week went by. */
export const LONG_WITHOUT_ANSWER_DAYS = 7

export type NextStep =
  | 'WAIT_FOR_ANSWER'
  | 'ASK_FOR_ANSWER'
  | 'FIND_OTHER_CARE'
  | 'HAS_OTHER_CARE'
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
  readonly client: { readonly bornOn: string | null; readonly referrals: readonly Asked[] }
}

interface Asked {
  readonly kind: Enum<'ReferralKind'>
  readonly state: ReferralState
}

/** Whether kraamzorg is asked for her, or there already, whatever became of another referral. */
export const hasCare = (referrals: readonly Asked[]) =>
  referrals.some(({ kind, state }) => kind === 'KRAAMZORG' && state !== 'DECLINED' && state !== 'WITHDRAWN')

/** Whether it is too long after a birth to ask for kraamzorg. */
export const careIsOver = (bornOn: string | null, today: string) =>
  bornOn !== null && addDays(bornOn as IsoDate, DAYS_TO_END_OF_CARE) < today

/** What the midwife who sent a referral has to do next. */
export function nextStep(referral: StandOfReferral, today: string = amsterdamDay(new Date())): NextStep {
  const { kind, state, daysWithoutAnswer, clientAgreement, client } = referral
  if (kind === 'KRAAMZORG' && state === 'DECLINED') {
    if (hasCare(client.referrals)) return 'HAS_OTHER_CARE'
    if (careIsOver(client.bornOn, today)) return 'DONE'
  }
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
