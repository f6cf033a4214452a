import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import { CONSENT_COLUMNS, type Consent } from './consents.ts'
import { holdClient } from './hold-client.ts'
import type { Recorder } from './recorder.ts'
import type { DB } from '../tables.ts'

export type NewConsent = Pick<Consent, 'clientId' | 'purpose' | 'given' | 'scope' | 'method' | 'givenOn'>

/** Adds what a client said to what she said before; nothing is overwritten. Null when she is not to be seen. */
export async function recordConsent(trx: Transaction<DB>, consent: NewConsent, by: Recorder): Promise<Consent | null> {
  const client = await holdClient(trx, consent.clientId)
  return client === null ? null : addConsent(trx, consent, by)
}

/** Of a client who is held: what is recorded later has the later moment, whichever transaction began first. */
export async function addConsent(trx: Transaction<DB>, consent: NewConsent, by: Recorder): Promise<Consent> {
  const row = await trx
    .insertInto('consent')
    .values({
      ...consent,
      recordedAt: sql`clock_timestamp()`,
      recordedByName: by.name,
      recordedByOrganisation: by.organisation,
    })
    .returning(CONSENT_COLUMNS)
    .executeTakeFirstOrThrow()
  const { clientId, given } = consent
  await recordAccess(trx, [
    {
      action: 'CREATE',
      type: given ? 'consent.give' : 'consent.refuse',
      clientId,
      objectType: 'consent',
      objectId: row.id,
    },
  ])
  return row as Consent
}
