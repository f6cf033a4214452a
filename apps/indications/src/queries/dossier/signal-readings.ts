import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

/** When the viewer's organisation read each of these signals; what it did not read is absent. */
export async function signalReadings(trx: Transaction<DB>, signalIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await trx
    .selectFrom('signalReading')
    .select(['signalId', 'readAt'])
    .where('signalId', '=', sql<string>`any(${signalIds}::uuid[])`)
    .execute()
  return new Map(rows.map(({ signalId, readAt }) => [signalId, readAt]))
}
