import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import { holdClient } from './hold-client.ts'
import type { DB } from '../tables.ts'

export type RegistrationEnding =
  { readonly outcome: 'ENDED' | 'NOT_FOUND' | 'NOT_OURS' } | { readonly outcome: 'ENDED_BEFORE'; readonly on: IsoDate }

/** Days after its end that the organisation still sees the client, to finish the file. */
const RELATIONSHIP_RUNS_ON_DAYS = 14

/** Ends the registration that the viewer's own organisation made, and with it, after two weeks, what it sees of her. */
export async function endRegistration(
  trx: Transaction<DB>,
  clientId: string,
  ending: { readonly on: IsoDate; readonly reason: string },
  organisation: string,
): Promise<RegistrationEnding> {
  const client = await holdClient(trx, clientId)
  if (client === null) return { outcome: 'NOT_FOUND' }
  if (client.registeredBy !== organisation) return { outcome: 'NOT_OURS' }
  if (client.registrationEndedOn !== null) return { outcome: 'ENDED_BEFORE', on: client.registrationEndedOn }
  await trx
    .updateTable('client')
    .set({ registrationEndedOn: ending.on, registrationEndReason: ending.reason })
    .where('id', '=', clientId)
    .execute()
  await sql`
    update access.care_relationship
    set ends_on = greatest(starts_on, current_date + ${RELATIONSHIP_RUNS_ON_DAYS}::int)
    where client_id = ${clientId} and organisation = ${organisation} and source = 'registration' and ends_on is null
  `.execute(trx)
  await recordAccess(trx, [
    { action: 'UPDATE', type: 'client.endRegistration', clientId, objectType: 'client', objectId: clientId },
  ])
  return { outcome: 'ENDED' }
}
