import { type IsoDate, addDays, daysBetween } from '@kraamketen/kraamzorg'
import type { DeclineReason, ReferralState } from '../rules/referral/referral-state.ts'
import type { Case } from './caseload.ts'

export interface CourseEvent {
  readonly from: ReferralState | null
  readonly to: ReferralState
  readonly on: IsoDate
  readonly bySender: boolean
  readonly declineReason: DeclineReason | null
  readonly reason: string | null
}

/** How a made-up referral came to its state: a day for every step, none after today. */
export function courseOf({ state, submittedOn, bornOn, dueDate }: Case, today: IsoDate): CourseEvent[] {
  const submitted: CourseEvent = {
    from: null,
    to: 'SUBMITTED',
    on: submittedOn,
    bySender: true,
    declineReason: null,
    reason: null,
  }
  const earliest = (one: IsoDate, other: IsoDate) => (one < other ? one : other)
  if (state === 'DECLINED') {
    const on = earliest(addDays(submittedOn, 3), today)
    return [
      submitted,
      { ...submitted, from: 'SUBMITTED', to: state, on, bySender: false, declineReason: 'NO_CAPACITY' },
    ]
  }
  if (state === 'WITHDRAWN') {
    const on = earliest(addDays(submittedOn, 5), today)
    return [submitted, { ...submitted, from: 'SUBMITTED', to: state, on, reason: 'De cliënt is verhuisd.' }]
  }
  const birth = bornOn ?? dueDate
  const before = Math.max(0, daysBetween(submittedOn, earliest(birth, today)))
  const after = (share: number) => addDays(submittedOn, Math.round(before * share))
  const path: readonly (readonly [ReferralState, IsoDate])[] = [
    ['ACCEPTED', addDays(submittedOn, Math.min(2, before))],
    ['INTAKE', after(0.5)],
    ['INDICATED', after(0.6)],
    ['IN_CARE', earliest(birth, today)],
    ['HANDED_OVER', earliest(addDays(birth, 9), today)],
  ]
  const course = [submitted]
  let from: ReferralState = 'SUBMITTED'
  for (const [to, on] of path) {
    if (from === state) break
    course.push({ ...submitted, from, to, on, bySender: false })
    from = to
  }
  return course
}
