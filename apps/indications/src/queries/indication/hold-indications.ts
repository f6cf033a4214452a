import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'
import { type Indication, currentIndications } from './indications.ts'

/**
 * The indication of a client that holds now, while nobody else can set one until the end of the transaction: there is
 * no row to hold before the first, so the client is.
 */
export async function holdIndications(trx: Transaction<DB>, clientId: string): Promise<Indication | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`indications of ${clientId}`}, 0))`.execute(trx)
  return (await currentIndications(trx, [clientId])).get(clientId) ?? null
}
