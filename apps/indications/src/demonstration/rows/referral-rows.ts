import { recordedClass } from '@kraamketen/demonstration'
import { type IsoDate, addDays } from '@kraamketen/kraamzorg'
import { existing } from '../../existing.ts'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { type CourseEvent, courseOf } from '../course.ts'
import { demonstrationId, nthId } from '../demonstration-id.ts'
import { drawFor } from '../draw.ts'
import type { Family } from '../family.ts'
import { happenedAt } from '../moment.ts'
import type { DemoOrganisation } from '../organisations.ts'

/** That an organisation comes to know a client, and until when. */
export interface MadeRelationship {
  readonly clientId: string
  readonly organisation: string
  readonly kind: 'REFERRER' | 'REFERRED_TO' | 'HANDED_OVER_TO'
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate | null
  readonly source: string
}

/** What was sent, in which kind, and how it went. */
export interface MadeReferral {
  readonly id: string
  readonly kind: string
  readonly sender: DemoOrganisation
  readonly recipient: DemoOrganisation
  readonly state: string
  readonly submittedOn: IsoDate
  readonly steps: readonly Step[]
  readonly urgent: boolean
  readonly note: string | null
  readonly reason: string | null
  readonly agreement: { readonly answer: 'ASKED' | 'AGREED' | 'REFUSED'; readonly on: IsoDate } | null
}

type Step = Omit<CourseEvent, 'from' | 'to'> & { readonly from: string | null; readonly to: string }

/** Two weeks after the end of a referral its recipient does not see the client any longer. */
const SEEN_AFTER = 14
const ENDS = ['DECLINED', 'WITHDRAWN', 'HANDED_OVER', 'COMPLETED']

/** The referral to kraamzorg, with its history. */
export function kraamzorgReferral(rows: DemoRows, family: Family, today: IsoDate): MadeRelationship[] {
  return referralRows(rows, family, today, {
    id: demonstrationId('referral', family.number),
    kind: 'KRAAMZORG',
    sender: family.practice,
    recipient: family.provider,
    state: family.state,
    submittedOn: family.timeline.submittedOn,
    steps: courseOf(family),
    urgent: family.urgent,
    note: family.note,
    reason: null,
    agreement: null,
  })
}

/** A referral of any kind, with its history, and the relationship that it makes. */
export function referralRows(
  rows: DemoRows,
  { number }: Family,
  today: IsoDate,
  referral: MadeReferral,
): MadeRelationship[] {
  const clientId = demonstrationId('client', number)
  const last = existing(referral.steps.at(-1), 'a course of at least one step')
  const atTime = (event: Step) => happenedAt(event.on, 660 + referral.steps.indexOf(event), today)
  const told = recordedClass(number)
  const draw = drawFor(`class ${referral.kind}`, number)
  const sentAlong = told !== null && (number <= 5 || draw.chance(0.9))
  addRow(rows, 'referral', {
    id: referral.id,
    clientId,
    sender: referral.sender.agbCode,
    recipient: referral.recipient.agbCode,
    kind: referral.kind,
    urgency: referral.urgent ? 'URGENT' : 'NORMAL',
    note: referral.note,
    state: referral.state,
    stateSince: atTime(last),
    submittedAt: atTime(existing(referral.steps[0], 'a submission')),
    idempotencyKey: `demonstration ${referral.id}`,
    requestDigest: bytesOfDigest,
    reason: referral.reason,
    vulnerabilityClass: sentAlong ? told : null,
    vulnerabilityClassOn: sentAlong ? referral.submittedOn : null,
    answerDueOn: addDays(referral.submittedOn, referral.urgent ? 1 : 5),
    clientAgreement: referral.agreement?.answer ?? null,
    clientAgreementOn: referral.agreement?.on ?? null,
  })
  for (const [index, step] of referral.steps.entries()) {
    const organisation = step.bySender ? referral.sender : referral.recipient
    addRow(rows, 'referralEvent', {
      // A client has at most ten referrals, each of at most ten steps.
      id: nthId('referralEvent', number, 10 * kindNumber(referral) + index),
      referralId: referral.id,
      fromState: step.from,
      toState: step.to,
      at: atTime(step),
      bySubject: 'demonstration',
      byName: organisation.signer,
      organisation: organisation.agbCode,
      declineReason: step.declineReason,
      reason: step.reason,
    })
  }
  return [
    {
      clientId,
      organisation: referral.recipient.agbCode,
      kind: 'REFERRED_TO',
      startsOn: referral.submittedOn,
      endsOn: ENDS.includes(referral.state) ? addDays(last.on, SEEN_AFTER) : null,
      source: `referral ${referral.id}`,
    },
  ]
}

const bytesOfDigest = `\\x${'00'.repeat(32)}` as unknown as Buffer

function kindNumber({ kind }: MadeReferral): number {
  return [
    'KRAAMZORG',
    'PRENATAL_HOME_VISIT',
    'LACTATION_CONSULTANT',
    'DISTRICT_TEAM',
    'POP_CLINIC',
    'SAFE_HOME',
    'EXTRA_KRAAMZORG',
  ].indexOf(kind)
}
