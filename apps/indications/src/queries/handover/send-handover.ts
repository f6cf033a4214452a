import { isDeepStrictEqual } from 'node:util'
import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import { composeHandover } from '../../rules/handover/compose-handover.ts'
import { completeness } from '../../rules/handover/completeness.ts'
import type { ElementCode } from '../../rules/handover/elements.ts'
import type { HandoverDocument } from '../../rules/handover/handover-document.ts'
import type { HandoverFacts } from '../../rules/handover/handover-facts.ts'
import { type SendingObstacle, judgeSending } from '../../rules/handover/judge-sending.ts'
import { valueOf } from '../../rules/handover/value-of.ts'
import { holdClient } from '../registration/hold-client.ts'
import { holdReferral, stepReferral } from '../referral/step-referral.ts'
import type { DB } from '../tables.ts'
import { handoverFacts } from './handover-facts.ts'

export interface NewHandover {
  readonly childId: string
  /** The version that this one takes the place of; null for the first. */
  readonly corrects: string | null
  readonly notKnown: readonly ElementCode[]
}

export type Sending =
  | { readonly outcome: 'SENT' | 'REPEATED'; readonly id: string }
  | { readonly outcome: 'NOT_FOUND'; readonly what: 'child' | 'handover' }
  | { readonly outcome: 'OBSTACLE'; readonly obstacle: SendingObstacle }
  | { readonly outcome: 'SENT_BEFORE'; readonly version: number; readonly id: string }

/**
 * Sends the handover of a child to the youth health organisation of where it lives, once a version: whoever sends the
 * same again, at the same moment or later, hears of the one that is there. A correction goes to whom the version went
 * that it corrects: youth health organisations move files among themselves.
 *
 * Source: docs/sources.md#jgz-responsibility
 */
export async function sendHandover(
  trx: Transaction<DB>,
  { childId, corrects, notKnown }: NewHandover,
  by: { readonly name: string; readonly organisation: string },
): Promise<Sending> {
  const held = await holdFamily(trx, childId)
  const facts = held ? (await handoverFacts(trx, [childId])).get(childId) : undefined
  if (facts === undefined) return { outcome: 'NOT_FOUND', what: 'child' }
  const document = composeHandover(facts, notKnown)

  const versions = await versionsOf(trx, childId)
  const corrected = corrects === null ? null : versions.find(({ id }) => id === corrects)
  if (corrected === undefined) return { outcome: 'NOT_FOUND', what: 'handover' }
  const version = (corrected?.version ?? 0) + 1
  const there = versions.find((candidate) => candidate.version === version)
  if (there !== undefined) {
    return there.sender === by.organisation && isDeepStrictEqual(there.document, document)
      ? { outcome: 'REPEATED', id: there.id }
      : { outcome: 'SENT_BEFORE', version, id: versions.at(-1)?.id ?? there.id }
  }

  const [obstacle] = judgeSending(facts, by.organisation, { recipientKnown: corrected !== null })
  const recipient = corrected?.recipient ?? facts.youthHealth?.agbCode
  if (obstacle !== undefined) return { outcome: 'OBSTACLE', obstacle }
  if (recipient === undefined || facts.consent === null) throw new Error('What stands in the way was judged before.')
  const id = await store(trx, { facts, document, version, recipient, consentId: facts.consent.id, by })
  if (version === 1) {
    await sql`
      insert into access.care_relationship (client_id, organisation, kind, source)
      values (${facts.clientId}, ${recipient}, 'HANDED_OVER_TO', ${`handover ${id}`})
    `.execute(trx)
  }
  await endCare(trx, facts.clientId, by)
  return { outcome: 'SENT', id }
}

/**
 * The mother, held until the end: whatever is sent or recorded of her at once happens one after the other, so that who
 * hands over the last child ends the care, and only one can.
 */
async function holdFamily(trx: Transaction<DB>, childId: string): Promise<boolean> {
  const child = await trx.selectFrom('child').select('clientId').where('id', '=', childId).executeTakeFirst()
  return child !== undefined && (await holdClient(trx, child.clientId)) !== null
}

async function versionsOf(trx: Transaction<DB>, childId: string) {
  return trx
    .selectFrom('handover')
    .select(['id', 'version', 'sender', 'recipient', 'document'])
    .where('childId', '=', childId)
    .orderBy('version')
    .execute()
}

async function store(
  trx: Transaction<DB>,
  handover: {
    readonly facts: HandoverFacts
    readonly document: HandoverDocument
    readonly version: number
    readonly recipient: string
    readonly consentId: string
    readonly by: { readonly name: string; readonly organisation: string }
  },
): Promise<string> {
  const { facts, document, version, recipient, consentId, by } = handover
  const { elements, present } = completeness(document)
  const { id } = await trx
    .insertInto('handover')
    .values({
      clientId: facts.clientId,
      childId: facts.childId,
      version,
      sender: by.organisation,
      recipient,
      document: JSON.stringify(document),
      elements,
      elementsPresent: present,
      indicatedMinutes: valueOf(document, 'HOURS_INDICATED'),
      receivedMinutes: valueOf(document, 'HOURS_RECEIVED'),
      bornOn: facts.child.bornOn,
      consentId,
      sentByName: by.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordAccess(trx, [
    { action: 'CREATE', type: 'handover.send', clientId: facts.clientId, objectType: 'handover', objectId: id },
  ])
  return id
}

/** When every living child has been handed over the referral has come to its end. */
async function endCare(
  trx: Transaction<DB>,
  clientId: string,
  by: { readonly name: string; readonly organisation: string },
): Promise<void> {
  const waiting = await trx
    .selectFrom('child')
    .select('id')
    .where('clientId', '=', clientId)
    .where('stillborn', '=', false)
    .where('diedOn', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('handover').select('handover.id').whereRef('handover.childId', '=', 'child.id'))),
    )
    .executeTakeFirst()
  if (waiting !== undefined) return
  const inCare = await trx
    .selectFrom('referral')
    .select('id')
    .where('clientId', '=', clientId)
    .where('recipient', '=', by.organisation)
    .where('kind', '=', 'KRAAMZORG')
    .where('state', '=', 'IN_CARE')
    .executeTakeFirst()
  const referral = inCare === undefined ? null : await holdReferral(trx, inCare.id)
  if (referral?.state !== 'IN_CARE') return
  await stepReferral(trx, referral, {
    to: 'HANDED_OVER',
    organisation: by.organisation,
    byName: by.name,
    declineReason: null,
    reason: null,
  })
}
