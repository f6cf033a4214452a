import type { IsoDate } from '@kraamketen/kraamzorg'
import type { DeclineReason, ReferralState } from '../rules/referral/referral-state.ts'
import type { Family } from './family.ts'

export interface CourseEvent {
  readonly from: ReferralState | null
  readonly to: ReferralState
  readonly on: IsoDate
  readonly bySender: boolean
  readonly declineReason: DeclineReason | null
  readonly reason: string | null
}

/** How a made-up referral came to its state: a day for every step, none after day zero. */
export function courseOf({ timeline, state, handover }: Family): CourseEvent[] {
  const course: CourseEvent[] = []
  const step = (to: ReferralState, on: IsoDate, more: Partial<CourseEvent> = {}) => {
    const from = course.at(-1)?.to ?? null
    course.push({ from, to, on, bySender: false, declineReason: null, reason: null, ...more })
  }
  const { submittedOn, answeredOn, declineReason, withdrawnOn, intakeOn, indicatedOn, careFrom, handedOverOn } =
    timeline
  step('SUBMITTED', submittedOn, { bySender: true })
  if (state === 'DECLINED' && answeredOn !== null) step('DECLINED', answeredOn, { declineReason })
  if (withdrawnOn !== null) step('WITHDRAWN', withdrawnOn, { bySender: true, reason: 'De cliënt is verhuisd.' })
  if (state === 'DECLINED' || answeredOn === null) return course
  step('ACCEPTED', answeredOn)
  if (state === 'ACCEPTED') return course
  step(
    'INTAKE',
    intakeOn !== null && (indicatedOn === null || intakeOn < indicatedOn) ? intakeOn : (indicatedOn ?? answeredOn),
  )
  if (indicatedOn !== null) step('INDICATED', indicatedOn)
  if (careFrom !== null) step('IN_CARE', careFrom)
  if (handedOverOn !== null) {
    const reason = handover === null ? 'Afgesloten zonder document van overdracht.' : null
    step('HANDED_OVER', handedOverOn, { reason })
  }
  return course
}
