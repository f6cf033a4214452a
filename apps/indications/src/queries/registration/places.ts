import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { Place } from '../../rules/registration/place-at.ts'
import type { DB } from '../tables.ts'

/** Where each of these clients has lived, in order of time, the first as it was registered; logged. */
export async function placesOfClients(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, Place[]>> {
  const registered = await trx
    .selectFrom('client')
    .select(['id as clientId', 'municipalityCode', 'postcode'])
    .where('id', '=', sql<string>`any(${clientIds}::uuid[])`)
    .execute()
  const moves = await trx
    .selectFrom('clientMove')
    .select(['clientId', 'movedOn', 'municipalityCode', 'postcode'])
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('clientId')
    .orderBy('movedOn')
    .execute()
  await recordAccess(
    trx,
    registered.map(({ clientId }) => ({
      action: 'READ',
      type: 'residence.read',
      clientId,
      objectType: 'client',
      objectId: clientId,
    })),
  )
  const movesOf = Map.groupBy(moves, ({ clientId }) => clientId)
  return new Map(
    registered.map(({ clientId, municipalityCode, postcode }) => [
      clientId,
      [
        { from: null, municipalityCode, postcode },
        ...(movesOf.get(clientId) ?? []).map((move) => ({
          from: move.movedOn as IsoDate,
          municipalityCode: move.municipalityCode,
          postcode: move.postcode,
        })),
      ],
    ]),
  )
}
