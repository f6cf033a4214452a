import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

/** Holds a BSN until the end of the transaction, so that two who bring the same one at once notice each other. */
export async function holdBsn(trx: Transaction<DB>, hash: Buffer): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(encode(${hash}, 'hex'), 0))`.execute(trx)
}
