import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'
import { WAITING_LIST_COLUMNS, type WaitingListEntry, logWaitingListReading } from './waiting-list-entry.ts'

/** The last entry of each of these clients that the viewer may see, logged; who was never on the list is absent. */
export async function waitingOfClients(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, WaitingListEntry>> {
  const rows = await trx
    .selectFrom('waitingListEntry')
    .distinctOn('waitingListEntry.clientId')
    .select(WAITING_LIST_COLUMNS)
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('clientId')
    .orderBy('enteredAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  await logWaitingListReading(trx, rows)
  return new Map(rows.map((row) => [row.clientId, row as WaitingListEntry]))
}
