import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../tables.ts'
import { visibleClients } from '../visible-clients.ts'

/** That a programme was granted, before it is known which programme that is. */
export interface GrantRow {
  readonly programmeId: string
  readonly grantedOn: IsoDate
}

/**
 * What was granted to the clients that the viewer may see, each with its line in the log. A client without a grant
 * has an empty list; one that the viewer may not see is absent.
 */
export async function grants(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, readonly GrantRow[]>> {
  const asked = sql<string>`any(${clientIds}::uuid[])`
  const visible = await visibleClients(trx, clientIds)
  const rows = await trx
    .selectFrom('programmeGrant')
    .select(['clientId', 'programmeId', 'grantedOn'])
    .where('clientId', '=', asked)
    .orderBy('grantedOn')
    .orderBy('id')
    .execute()
  await recordAccess(
    trx,
    visible.map((clientId) => ({
      action: 'READ',
      type: 'grant.read',
      clientId,
      objectType: 'programme_grant',
      objectId: null,
    })),
  )
  const rowsOf = Map.groupBy(rows, ({ clientId }) => clientId)
  return new Map(
    visible.map((clientId) => [
      clientId,
      (rowsOf.get(clientId) ?? []).map(({ programmeId, grantedOn }) => ({
        programmeId,
        grantedOn: grantedOn as IsoDate,
      })),
    ]),
  )
}
