import { type IsoDate, addDays, daysBetween } from '@kraamketen/kraamzorg'
import type { DeclineReason, ReferralState } from '../rules/referral-state.ts'
import type { Case } from './caseload.ts'

export interface CourseEvent {
  readonly from: ReferralState | null
  readonly to: ReferralState
  readonly on: IsoDate
  readonly bySender: boolean
  readonly declineReason: DeclineReason | null
  readonly reason: string | null
}

const PATH: readonly ReferralState[] = ['SUBMITTED', 'ACCEPTED', 'INTAKE', 'INDICATED', 'IN_CARE', 'HANDED_OVER']

/** How a made-up referral came to its state: a day for every step, none after today. */
export function courseOf({ state, submittedOn, bornOn, dueDate }: Case, today: IsoDate): CourseEvent[] {
  const submitted: CourseEvent = { from: null, to: 'SUBMITTED', on: submittedOn, bySender: true, declineReason: null, reason: null }
  const earliest = (...dates: readonly IsoDate[]) => dates.toSorted()[0]!
  if (state === 'DECLINED') {
    const on = earliest(addDays(submittedOn, 3), today)
    return [submitted, { ...submitted, from: 'SUBMITTED', to: state, on, bySender: false, declineReason: 'NO_CAPACITY' }]
  }
  if (state === 'WITHDRAWN') {
    const on = earliest(addDays(submittedOn, 5), today)
    return [submitted, { ...submitted, from: 'SUBMITTED', to: state, on, reason: 'De cliënt is verhuisd.' }]
  }
  const birth = bornOn ?? dueDate
  const before = Math.max(0, daysBetween(submittedOn, earliest(birth, today)))
  const days: Partial<Record<ReferralState, IsoDate>> = {
    ACCEPTED: addDays(submittedOn, Math.min(2, before)),
    INTAKE: addDays(submittedOn, Math.round(before * 0.5)),
    INDICATED: addDays(submittedOn, Math.round(before * 0.6)),
    IN_CARE: earliest(birth, today),
    HANDED_OVER: earliest(addDays(birth, 9), today),
  }
  const steps = PATH.slice(1, PATH.indexOf(state) + 1)
  return [
    submitted,
    ...steps.map((to, index) => ({ ...submitted, from: PATH[index]!, to, on: days[to]!, bySender: false })),
  ]
}
