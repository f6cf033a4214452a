import type { IsoDate } from '@kraamketen/kraamzorg'
import { sql, type Transaction } from 'kysely'
import type { Cover, CoverKind } from '../../rules/cover/supplementary-cover.ts'
import type { DB } from '../tables.ts'
import { ofVisibleClients } from '../of-visible-clients.ts'

/**
 * What the clients that the viewer may see declared about their supplementary insurance, each with its line in the log.
 * A client who declared nothing has an empty list; one that the viewer may not see is absent.
 */
export async function covers(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, readonly Cover[]>> {
  const rows = await trx
    .selectFrom('supplementaryCover')
    .select(['id', 'clientId', 'kind', 'percent', 'limitCents', 'limitMinutes', 'validFrom', 'validUntil'])
    .select(['declaredOn', 'recordedAt', 'recordedByName'])
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('declaredOn')
    .orderBy('id')
    .execute()
  const found = rows.map(({ recordedByName, ...row }) => ({
    ...row,
    kind: row.kind as CoverKind,
    validFrom: row.validFrom as IsoDate,
    validUntil: row.validUntil as IsoDate | null,
    declaredOn: row.declaredOn as IsoDate,
    recordedBy: recordedByName,
  }))
  return ofVisibleClients(trx, clientIds, { type: 'cover.read', objectType: 'supplementary_cover' }, found)
}
