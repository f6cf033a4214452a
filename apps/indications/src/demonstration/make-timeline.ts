import { type IsoDate, addDays, daysBetween } from '@kraamketen/kraamzorg'
import type { DeclineReason, ReferralState } from '../rules/referral/referral-state.ts'
import { drawFor, weighted } from './draw.ts'
import type { Birth, Timeline } from './family.ts'
import type { FamilyWish } from './family-wish.ts'

/** A pregnancy is counted from 280 days before the due date. */
const TERM = 280
/** After six weeks a referral is closed, also when no handover was ever sent. */
const CLOSED_AFTER = 42

/** On which day each step of her referral was taken, none after day zero, and where it stands on day zero. */
export function makeTimeline(
  number: number,
  wish: FamilyWish,
  dueDate: IsoDate,
  birth: Birth | null,
  today: IsoDate,
): { readonly timeline: Timeline; readonly state: ReferralState } {
  const draw = drawFor('timeline', number)
  const start = addDays(dueDate, -TERM)
  const inWeek = (week: number) => addDays(start, week * 7 + draw.whole(0, 6))
  const earliest = (one: IsoDate, other: IsoDate) => (one < other ? one : other)
  const latest = (one: IsoDate, other: IsoDate) => (one > other ? one : other)

  const early = earliest(inWeek(draw.chance(0.04) ? draw.whole(26, 32) : draw.whole(9, 16)), today)
  const drawnSubmission = early === today ? addDays(today, -draw.whole(0, 4)) : early
  const recently = wish.state === 'SUBMITTED' || wish.state === 'DECLINED' ? draw.whole(5, 16) : null
  const submittedOn =
    wish.submittedOn ??
    (wish.submittedAgo !== undefined
      ? addDays(today, -wish.submittedAgo)
      : recently === null
        ? drawnSubmission
        : addDays(today, -recently))
  const silent = draw.chance(0.3) && birth === null && dueDate > addDays(today, 60)
  const answer = addDays(submittedOn, silent ? draw.whole(5, 18) : draw.pick([0, 1, 1, 2, 2, 3, 4]))
  const fate = weighted(draw, [
    [93, null],
    [4, 'DECLINED' as const],
    [3, 'WITHDRAWN' as const],
  ])
  const nothing = {
    submittedOn,
    answeredOn: null,
    declineReason: null,
    withdrawnOn: null,
    intakeOn: null,
    indicatedOn: null,
    careFrom: null,
    handedOverOn: null,
  }
  const waits = wish.state === undefined && birth === null && answer > today
  if (wish.state === 'SUBMITTED' || waits) return { timeline: nothing, state: 'SUBMITTED' }

  const answeredOn = earliest(answer, today)
  const free = wish.state === undefined && wish.bornAgo === undefined && wish.intake === undefined
  if (wish.state === 'DECLINED' || (free && fate === 'DECLINED')) {
    const declineReason: DeclineReason =
      wish.state === 'DECLINED'
        ? 'NO_CAPACITY'
        : weighted(draw, [
            [60, 'NO_CAPACITY' as const],
            [15, 'OUTSIDE_SERVICE_AREA' as const],
            [10, 'REGISTERED_ELSEWHERE' as const],
            [10, 'CLIENT_WISH' as const],
            [5, 'OTHER' as const],
          ])
    return { timeline: { ...nothing, answeredOn, declineReason }, state: 'DECLINED' }
  }
  if (wish.state === 'WITHDRAWN' || (free && fate === 'WITHDRAWN'))
    return { timeline: { ...nothing, withdrawnOn: answeredOn }, state: 'WITHDRAWN' }

  const timing = wish.intake ?? weighted(draw, INTAKE_TIMING)
  const drawnIntake = inWeek(timing === 'HELD_LATE' ? draw.whole(31, 34) : draw.whole(21, 28))
  const wished = wish.intakeIn === undefined ? null : addDays(today, wish.intakeIn)
  const beforeToday = wish.intake === 'HELD' ? earliest(drawnIntake, addDays(today, -1)) : drawnIntake
  const intakeOn = timing === 'NONE' ? null : (wished ?? latest(beforeToday, addDays(answeredOn, 2)))
  const accepted = { ...nothing, answeredOn, intakeOn }
  const end = birth?.on ?? dueDate
  // Without an intake the hours are set shortly before the birth.
  const held = intakeOn !== null && intakeOn < earliest(today, end)
  const aim = held ? addDays(intakeOn, draw.whole(2, 16)) : addDays(end, -draw.whole(8, 20))
  const indication = birth === null ? aim : latest(submittedOn, earliest(aim, birth.on))
  const stillAccepted = wish.state === 'ACCEPTED' || (birth === null && !held && indication > today)
  if (stillAccepted) return { timeline: accepted, state: 'ACCEPTED' }
  if (birth === null && indication > today && wish.state !== 'INDICATED') return { timeline: accepted, state: 'INTAKE' }
  const indicatedOn = latest(answeredOn, earliest(indication, today))
  if (birth === null) return { timeline: { ...accepted, indicatedOn }, state: 'INDICATED' }

  const inCare = { ...accepted, indicatedOn, careFrom: latest(birth.on, indicatedOn) }
  const delay = weighted(draw, HANDOVER_DELAY)
  const promptly = wish.handover === undefined ? delay : draw.whole(0, 2)
  const sent = promptly === null ? null : addDays(birth.lastCareDay, 1 + promptly)
  const closes = daysBetween(birth.on, today) > CLOSED_AFTER ? addDays(birth.on, CLOSED_AFTER) : null
  const handedOverOn = wish.handover === 'NONE' ? closes : sent !== null && sent <= today ? sent : closes
  if (handedOverOn === null) return { timeline: inCare, state: 'IN_CARE' }
  return { timeline: { ...inCare, handedOverOn }, state: 'HANDED_OVER' }
}

const INTAKE_TIMING = [
  [86, 'HELD'],
  [8, 'HELD_LATE'],
  [6, 'NONE'],
] as const

/** Days between the end of the care and its handover; null is never. */
const HANDOVER_DELAY = [
  [40, 0],
  [22, 1],
  [10, 3],
  [8, 8],
  [10, 15],
  [10, null],
] as const
