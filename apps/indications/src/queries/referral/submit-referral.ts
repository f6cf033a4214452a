import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { ReferralKind, Urgency } from '../../rules/referral/referral-request.ts'
import type { ReferredVulnerabilityClass } from '../../rules/referral/vulnerability-class.ts'
import type { ConsentMethod } from '../../rules/registration/consent.ts'
import { addConsent } from '../registration/record-consent.ts'
import type { DB } from '../tables.ts'

export interface NewReferral {
  readonly clientId: string
  readonly sender: string
  readonly recipient: string
  readonly kind: ReferralKind
  readonly urgency: Urgency
  readonly note: string | null
  readonly reason?: string | null
  readonly vulnerabilityClass?: ReferredVulnerabilityClass | null
  readonly vulnerabilityClassOn?: IsoDate | null
  readonly answerDueOn?: IsoDate | null
  /** Of the client, with this referral. */
  readonly consent?: { readonly method: ConsentMethod; readonly givenOn: IsoDate } | null
  readonly idempotencyKey: string
  /** Of everything that was asked: the same key with another digest is another request. */
  readonly requestDigest: Buffer
}

export interface Submitter {
  readonly name: string
  /** Whether a new one may not be stored any more; what was stored before is answered all the same. */
  readonly isTooLate: boolean
}

export type Submission =
  | { readonly outcome: 'SUBMITTED' | 'REPEATED'; readonly id: string }
  | { readonly outcome: 'KEY_USED' }
  | { readonly outcome: 'OPEN_REFERRAL' }
  | { readonly outcome: 'TOO_LATE' }

/**
 * Stores a referral once, however often and however simultaneously it is asked: the insert waits for a twin under way
 * and then finds it.
 */
export async function submitReferral(
  trx: Transaction<DB>,
  referral: NewReferral,
  { name: byName, isTooLate }: Submitter,
): Promise<Submission> {
  if (isTooLate) return (await earlierSubmission(trx, referral)) ?? { outcome: 'TOO_LATE' }
  const { consent, ...columns } = referral
  const inserted = await trx
    .insertInto('referral')
    .values(columns)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted === undefined) return (await earlierSubmission(trx, referral)) ?? { outcome: 'OPEN_REFERRAL' }

  const { id } = inserted
  await sql`
    insert into access.care_relationship (client_id, organisation, kind, source)
    values (${referral.clientId}, ${referral.recipient}, 'REFERRED_TO', ${`referral ${id}`})
  `.execute(trx)
  await trx
    .insertInto('referralEvent')
    .values({ referralId: id, fromState: null, toState: 'SUBMITTED', byName, organisation: referral.sender })
    .execute()
  if (consent !== null && consent !== undefined) {
    const { clientId, kind, recipient, sender } = referral
    const event = { clientId, purpose: 'REFERRAL', given: true, scope: `${kind} ${recipient}`, ...consent } as const
    await addConsent(trx, event, { name: byName, organisation: sender })
  }
  await recordAccess(trx, [
    { action: 'CREATE', type: 'referral.submit', clientId: referral.clientId, objectType: 'referral', objectId: id },
  ])
  return { outcome: 'SUBMITTED', id }
}

/** What was stored under this key; null when nothing was. */
async function earlierSubmission(trx: Transaction<DB>, referral: NewReferral): Promise<Submission | null> {
  const earlier = await trx
    .selectFrom('referral')
    .select(['id', 'requestDigest'])
    .where('sender', '=', referral.sender)
    .where('idempotencyKey', '=', referral.idempotencyKey)
    .executeTakeFirst()
  if (earlier === undefined) return null
  return earlier.requestDigest.equals(referral.requestDigest)
    ? { outcome: 'REPEATED', id: earlier.id }
    : { outcome: 'KEY_USED' }
}
