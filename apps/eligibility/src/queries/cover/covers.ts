import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { sql, type Transaction } from 'kysely'
import type { Cover, CoverKind } from '../../rules/cover/supplementary-cover.ts'
import type { DB } from '../tables.ts'
import { visibleClients } from '../visible-clients.ts'

/**
 * What the clients that the viewer may see declared about their supplementary insurance, each with its line in the log.
 * A client who declared nothing has an empty list; one that the viewer may not see is absent.
 */
export async function covers(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, readonly Cover[]>> {
  const visible = await visibleClients(trx, clientIds)
  const rows = await trx
    .selectFrom('supplementaryCover')
    .select(['id', 'clientId', 'kind', 'percent', 'limitCents', 'limitMinutes', 'validFrom', 'validUntil'])
    .select(['declaredOn', 'recordedAt', 'recordedByName'])
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('declaredOn')
    .orderBy('id')
    .execute()
  await recordAccess(
    trx,
    visible.map((clientId) => ({
      action: 'READ',
      type: 'cover.read',
      clientId,
      objectType: 'supplementary_cover',
      objectId: null,
    })),
  )
  const rowsOf = Map.groupBy(rows, ({ clientId }) => clientId)
  return new Map(
    visible.map((clientId) => [
      clientId,
      (rowsOf.get(clientId) ?? []).map(({ clientId: _whose, recordedByName, ...row }) => ({
        ...row,
        kind: row.kind as CoverKind,
        validFrom: row.validFrom as IsoDate,
        validUntil: row.validUntil as IsoDate | null,
        declaredOn: row.declaredOn as IsoDate,
        recordedBy: recordedByName,
      })),
    ]),
  )
}
