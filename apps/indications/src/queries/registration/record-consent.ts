import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import { consentsThatHold } from '../../rules/registration/consent.ts'
import { CONSENT_COLUMNS, type Consent, consentsOfClients } from './consents.ts'
import { holdClient } from './hold-client.ts'
import type { Recorder } from './recorder.ts'
import type { DB } from '../tables.ts'

export type NewConsent = Pick<Consent, 'clientId' | 'purpose' | 'given' | 'scope' | 'method' | 'givenOn'>

/**
 * Adds what a client said to what she said before; nothing is overwritten. What was recorded last, once more, is the
 * event that is there. Null when she is not to be seen.
 */
export async function recordConsent(trx: Transaction<DB>, consent: NewConsent, by: Recorder): Promise<Consent | null> {
  const client = await holdClient(trx, consent.clientId)
  if (client === null) return null
  const events = (await consentsOfClients(trx, [client.id])).get(client.id) ?? []
  return consentsThatHold(events).find((last) => isSame(last, consent, by)) ?? addConsent(trx, consent, by)
}

function isSame(last: Consent, consent: NewConsent, by: Recorder): boolean {
  return (
    last.purpose === consent.purpose &&
    last.given === consent.given &&
    last.scope === consent.scope &&
    last.method === consent.method &&
    last.givenOn === consent.givenOn &&
    last.recordedByName === by.name &&
    last.recordedByOrganisation === by.organisation
  )
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
