import { recordedClass } from '@kraamketen/demonstration'
import { type IsoDate, addDays, daysBetween } from '@kraamketen/kraamzorg'
import type { DemoRows } from '../../queries/demonstration/demo-rows.ts'
import { nthId } from '../demonstration-id.ts'
import { drawFor, weighted } from '../draw.ts'
import type { Family } from '../family.ts'
import type { DemoOrganisation } from '../organisations.ts'
import { type MadeReferral, type MadeRelationship, referralRows } from './referral-rows.ts'

type Kind =
  'PRENATAL_HOME_VISIT' | 'LACTATION_CONSULTANT' | 'DISTRICT_TEAM' | 'POP_CLINIC' | 'SAFE_HOME' | 'EXTRA_KRAAMZORG'

/** How far one of these referrals has come, and what she said of it. */
type Fate = 'ASKED' | 'REFUSED' | 'ACCEPTED' | 'DONE' | 'DECLINED'

/** Referrals to everybody else in the chain; the prenatal home visit in every state. */
export function partnerReferralRows(rows: DemoRows, family: Family, today: IsoDate): MadeRelationship[] {
  const { number, wish, region, timeline, birth, dueDate, practice, provider } = family
  const draw = drawFor('partner', number)
  const vulnerable = ['POTENTIALLY_VULNERABLE', 'VULNERABLE', 'VERY_VULNERABLE'].includes(recordedClass(number) ?? '')
  const made: MadeRelationship[] = []
  const send = (kind: Kind, recipient: DemoOrganisation | null, on: IsoDate, fate: Fate, reason: string) => {
    if (recipient === null || on > today) return
    const referral = referralOf(family, kind, recipient, on, fate, reason, today)
    made.push(...referralRows(rows, family, today, referral))
  }

  const inPregnancy = addDays(timeline.submittedOn, 30)
  const visit = wish.homeVisit ?? (vulnerable && draw.chance(0.6) ? weighted(draw, HOME_VISITS) : 'NONE')
  const done = visit === 'DONE' && daysBetween(inPregnancy, today) < 20 ? 'ACCEPTED' : visit
  const fitting = birth !== null && done !== 'REFUSED' && done !== 'DECLINED' ? 'DONE' : done
  if (done !== 'NONE' && inPregnancy < dueDate && inPregnancy < (birth?.on ?? dueDate))
    send(
      'PRENATAL_HOME_VISIT',
      region.youthHealth,
      wish.homeVisit === undefined ? inPregnancy : addDays(today, -25),
      wish.homeVisit === undefined || birth !== null ? (fitting as Fate) : (visit as Fate),
      'Zorgen over de thuissituatie.',
    )
  if (vulnerable && draw.chance(0.08))
    send('DISTRICT_TEAM', region.districtTeam, inPregnancy, weighted(draw, FATES), 'Schulden en huisvesting.')
  if (vulnerable && draw.chance(0.06))
    send('POP_CLINIC', region.hospital, inPregnancy, weighted(draw, FATES), 'Psychische klachten in de zwangerschap.')
  if (birth === null || !(family.state === 'IN_CARE' || family.state === 'HANDED_OVER')) return made
  const inCare = addDays(birth.on, 4)
  if (family.feeding === 'BREAST' && draw.chance(0.12))
    send('LACTATION_CONSULTANT', region.lactation, inCare, weighted(draw, FATES), 'Pijn bij het aanleggen.')
  if (vulnerable && draw.chance(0.01)) send('SAFE_HOME', region.safeHome, inCare, 'ACCEPTED', 'Zorgen over veiligheid.')
  if (draw.chance(0.01))
    send('EXTRA_KRAAMZORG', provider, inCare, weighted(draw, FATES), `Op verzoek van ${practice.name}.`)
  return made
}

const HOME_VISITS = [
  [20, 'ASKED'],
  [15, 'REFUSED'],
  [20, 'ACCEPTED'],
  [38, 'DONE'],
  [7, 'DECLINED'],
] as const
const FATES = [
  [15, 'ASKED'],
  [25, 'ACCEPTED'],
  [50, 'DONE'],
  [10, 'DECLINED'],
] as const

function referralOf(
  { number, practice }: Family,
  kind: Kind,
  recipient: DemoOrganisation,
  submittedOn: IsoDate,
  fate: Fate,
  reason: string,
  today: IsoDate,
): MadeReferral {
  const within = (day: IsoDate) => (day < today ? day : today)
  const answered = within(addDays(submittedOn, 3))
  const ended = within(addDays(submittedOn, 18))
  const step = { declineReason: null, reason: null, bySender: false }
  const steps: MadeReferral['steps'][number][] = [
    { ...step, from: null, to: 'SUBMITTED', on: submittedOn, bySender: true },
  ]
  if (fate === 'REFUSED')
    steps.push({
      ...step,
      from: 'SUBMITTED',
      to: 'WITHDRAWN',
      on: answered,
      bySender: true,
      reason: 'Zij wil dit niet.',
    })
  if (fate === 'DECLINED')
    steps.push({ ...step, from: 'SUBMITTED', to: 'DECLINED', on: answered, declineReason: 'OTHER' })
  if (fate === 'ACCEPTED' || fate === 'DONE') steps.push({ ...step, from: 'SUBMITTED', to: 'ACCEPTED', on: answered })
  if (fate === 'DONE') steps.push({ ...step, from: 'ACCEPTED', to: 'COMPLETED', on: ended })
  const nth =
    [
      'PRENATAL_HOME_VISIT',
      'LACTATION_CONSULTANT',
      'DISTRICT_TEAM',
      'POP_CLINIC',
      'SAFE_HOME',
      'EXTRA_KRAAMZORG',
    ].indexOf(kind) + 1
  const answer = fate === 'ASKED' || fate === 'DECLINED' ? 'ASKED' : fate === 'REFUSED' ? 'REFUSED' : 'AGREED'
  return {
    id: nthId('partnerReferral', number, nth),
    kind,
    sender: practice,
    recipient,
    state: steps.at(-1)?.to ?? 'SUBMITTED',
    submittedOn,
    steps,
    urgent: false,
    note: null,
    reason,
    // Nobody asks her about a report to Safe Home first.
    agreement: kind === 'SAFE_HOME' ? null : { answer, on: answer === 'ASKED' ? submittedOn : answered },
  }
}
