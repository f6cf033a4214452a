import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { ConsentEvent, ConsentMethod } from '../../rules/registration/consent.ts'
import type { DB } from '../tables.ts'

/** A consent, a refusal or a withdrawal as its row says it. */
export interface Consent extends ConsentEvent {
  readonly clientId: string
  readonly method: ConsentMethod
  readonly givenOn: IsoDate
  readonly recordedAt: Date
  readonly recordedByName: string
  readonly recordedByOrganisation: string
}

export const CONSENT_COLUMNS = [
  'id',
  'clientId',
  'purpose',
  'given',
  'scope',
  'method',
  'givenOn',
  'recordedAt',
  'recordedByName',
  'recordedByOrganisation',
] as const

/** What each of these clients said about consent, oldest first, logged. */
export async function consentsOfClients(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, Consent[]>> {
  const rows = await trx
    .selectFrom('consent')
    .select(CONSENT_COLUMNS)
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('recordedAt')
    .orderBy('id')
    .execute()
  await recordAccess(
    trx,
    rows.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'consent.read',
      clientId,
      objectType: 'consent',
      objectId: id,
    })),
  )
  return Map.groupBy(rows as Consent[], ({ clientId }) => clientId)
}
