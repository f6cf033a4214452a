import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import { REFERRAL_COLUMNS, type Referral } from './referral.ts'
import type { DB } from '../tables.ts'

/** The referrals with these ids that the viewer may see, logged; others are absent. */
export async function referralsById(trx: Transaction<DB>, ids: readonly string[]): Promise<Map<string, Referral>> {
  const rows = await trx
    .selectFrom('referral')
    .select(REFERRAL_COLUMNS)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  await logReading(trx, rows)
  return new Map(rows.map((row) => [row.id, row as Referral]))
}

/** All visible referrals of each of these clients, newest first, logged. */
export async function referralsOfClients(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, Referral[]>> {
  const rows = await trx
    .selectFrom('referral')
    .select(REFERRAL_COLUMNS)
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('submittedAt', 'desc')
    .execute()
  await logReading(trx, rows)
  return Map.groupBy(rows as Referral[], ({ clientId }) => clientId)
}

export function logReading(trx: Transaction<DB>, rows: readonly { id: string; clientId: string }[]): Promise<void> {
  return recordAccess(
    trx,
    rows.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'referral.read',
      clientId,
      objectType: 'referral',
      objectId: id,
    })),
  )
}
