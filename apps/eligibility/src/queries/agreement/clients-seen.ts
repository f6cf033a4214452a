import { recordAccess } from '@kraamketen/audit'
import type { Transaction } from 'kysely'
import type { DB } from '../tables.ts'
import { visibleClients } from '../visible-clients.ts'

/**
 * Which of these clients the viewer may see, each with its line in the log: what decides on a guarantee comes through the
 * graph, and the decision is about her all the same.
 */
export async function clientsSeen(trx: Transaction<DB>, clientIds: readonly string[]): Promise<Map<string, true>> {
  const visible = await visibleClients(trx, clientIds)
  await recordAccess(
    trx,
    visible.map((clientId) => ({
      action: 'READ',
      type: 'guarantee.read',
      clientId,
      objectType: 'guarantee',
      objectId: null,
    })),
  )
  return new Map(visible.map((clientId) => [clientId, true]))
}
