import { CAST_SIZE } from '@kraamketen/demonstration'
import { type IsoDate, addDays, daysBetween, isoDate } from '@kraamketen/kraamzorg'
import type { FamilyWish } from './family-wish.ts'

/**
 * Families that come after the cast and make a busy week around day zero: each shows one thing that a midwife in
 * Heerlen, her planner or her nurse has to deal with, however small the demonstration is.
 */
export function exemplars(today: IsoDate): readonly FamilyWish[] {
  const here = { region: 0, practice: 0, provider: 0, municipality: 'GM0917' } as const
  const quiet = { ...here, signal: 'NONE', extension: 'NONE', reportingCode: false, homeVisit: 'NONE' } as const
  const inCare = { ...quiet, careLevel: 'FULL', consent: true, handover: 'NONE', stillborn: false } as const
  const after = { ...inCare, children: 1, hospitalDays: 0 } as const
  const wishes: FamilyWish[] = [
    // Births of yesterday and today, and whoever comes home from hospital today.
    { ...inCare, bornAgo: 1, bornMinute: 23 * 60 + 45, place: 'HOSPITAL', hospitalDays: 1, children: 1 },
    { ...inCare, bornAgo: 0, bornMinute: 9 * 60, place: 'HOME', hospitalDays: 0, children: 1 },
    { ...inCare, bornAgo: 2, place: 'HOSPITAL', hospitalDays: 2, children: 1, bornMinute: 600 },
    { ...inCare, bornAgo: 1, place: 'HOSPITAL', hospitalDays: 1, children: 1, bornMinute: 250 },
    { ...inCare, bornAgo: 4, children: 2, place: 'HOSPITAL', hospitalDays: 1, additionalMinutes: 480 },
    { ...inCare, bornAgo: 6, children: 1, stillborn: true, consent: null, place: 'HOSPITAL', hospitalDays: 1 },
    { ...after, bornAgo: 5, bsn: 'NONE', place: 'HOME' },
    { ...after, bornAgo: 12, bsn: 'LATER', handover: 'SENT', place: 'BIRTH_CENTRE' },
    { ...after, bornAgo: 30, movedAgo: 10, movedTo: 1, handover: 'RECEIVED', bsn: 'LINKED' },
    { ...after, bornAgo: daysBetween(lastClockChange(today), today), bornMinute: 150, place: 'HOME', consent: true },
    { ...after, bornAgo: 25, handover: 'CORRECTED' },
    { ...after, bornAgo: 20, handover: 'ASKED_BACK' },
    { ...after, bornAgo: 11, handover: 'SENT' },
    { ...after, bornAgo: 16, consent: false, handover: 'NONE' },
    // Decisions that wait for the midwife.
    { ...after, bornAgo: 6, extension: 'REQUESTED' },
    { ...after, bornAgo: 7, extension: 'REQUESTED', feeding: 'BREAST' },
    { ...after, bornAgo: 5, signal: 'UNREAD' },
    { ...after, bornAgo: 7, signal: 'READ', extension: 'APPROVED', feeding: 'BREAST' },
    { ...after, bornAgo: 4, reindicatedAgo: 1, feeding: 'BREAST' },
    { ...after, bornAgo: 3, reindicatedAgo: 0, feeding: 'BREAST' },
    // What the planner has to see coming.
    { ...quiet, dueIn: 5, state: 'INDICATED', intake: 'HELD', language: 'ti', feeding: 'BREAST', careLevel: 'FULL' },
    { ...quiet, dueIn: 4, state: 'INDICATED', intake: 'HELD', careLevel: 'LOW', feeding: 'BREAST' },
    { ...quiet, dueIn: 6, state: 'INDICATED', intake: 'HELD', extraAssistants: true, careLevel: 'FULL' },
    { ...inCare, bornAgo: 2, extraAssistants: true, hospitalDays: 0, children: 1 },
    { ...quiet, dueIn: 20, state: 'DECLINED', intake: 'NONE', waiting: 'NO_GUARANTEE' },
    { ...quiet, dueIn: 34, state: 'DECLINED', intake: 'NONE', waiting: 'JOINT_DIVISION' },
    { ...quiet, dueIn: 50, state: 'SUBMITTED', submittedAgo: 6, intake: 'NONE', waiting: 'PREFERRED_PROVIDER' },
    { ...quiet, dueIn: 95, state: 'SUBMITTED', submittedAgo: 12, intake: 'NONE' },
    { ...quiet, dueIn: 100, state: 'SUBMITTED', submittedAgo: 7, intake: 'NONE' },
    { ...quiet, dueIn: 105, state: 'ACCEPTED', intake: 'PLANNED', intakeIn: 2 },
    { ...quiet, dueIn: 90, state: 'ACCEPTED', intake: 'NONE' },
    { ...quiet, dueIn: 60, state: 'ACCEPTED', intake: 'NONE' },
    { ...quiet, dueIn: 44, state: 'ACCEPTED', intake: 'NONE' },
    // The prenatal home visit in each of its states.
    { ...quiet, dueIn: 80, homeVisit: 'ASKED', intake: 'HELD' },
    { ...quiet, dueIn: 62, homeVisit: 'ACCEPTED', intake: 'HELD' },
    { ...quiet, dueIn: 48, homeVisit: 'DONE', intake: 'HELD' },
    { ...after, bornAgo: 22, homeVisit: 'DONE', handover: 'RECEIVED' },
    // What is rare.
    { ...after, bornAgo: 18, careLevel: 'NONE', handover: 'SENT' },
    { ...after, bornAgo: 21, careLevel: 'LOW', handover: 'RECEIVED' },
    { ...after, bornAgo: 9, reportingCode: true, signal: 'READ' },
    { ...inCare, bornAgo: 14, diedAfter: 3, children: 1, place: 'HOSPITAL', hospitalDays: 3, consent: null },
    { ...inCare, bornAgo: 26, children: 2, handover: 'RECEIVED', hospitalDays: 2, place: 'HOSPITAL' },
  ]
  // One woman at two organisations: the second row has the BSN of the first.
  const first = { ...quiet, ...TWICE, dueIn: 110, state: 'ACCEPTED', intake: 'NONE' } as const
  const registeredAlsoAs = CAST_SIZE + wishes.length + 1
  return [...wishes, first, { ...first, practice: 1, provider: 1, registeredAlsoAs }]
}

const TWICE = { givenName: 'Lieke', familyName: 'Vroomen', birthDate: isoDate('1993-07-09') } as const

/** The last Sunday of March or October before a day: the night in which the clock is changed. */
function lastClockChange(today: IsoDate): IsoDate {
  const year = Number(today.slice(0, 4))
  const changes = [year - 1, year].flatMap((at) => [lastSunday(`${at}-03-31`), lastSunday(`${at}-10-31`)])
  return changes.findLast((change) => change < today) as IsoDate
}

function lastSunday(day: string): IsoDate {
  return addDays(day as IsoDate, -new Date(`${day}T00:00:00Z`).getUTCDay())
}
