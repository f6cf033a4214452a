import { type Transaction, sql } from 'kysely'
import type { DossierRows } from './dossier-rows.ts'
import type { DB } from '../tables.ts'

/** Who was told of each of these signals, earliest first. The signal itself is logged by whoever read it. */
export async function signalInformed(
  trx: Transaction<DB>,
  signalIds: readonly string[],
): Promise<Map<string, DossierRows['signalInformed'][]>> {
  const rows = await trx
    .selectFrom('signalInformed')
    .selectAll()
    .where('signalId', '=', sql<string>`any(${signalIds}::uuid[])`)
    .orderBy('informedOn')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows as DossierRows['signalInformed'][], ({ signalId }) => signalId)
}
