import type { Transaction } from 'kysely'
import type { DB } from '../tables.ts'

/** Whether a row is there, about this client, for this viewer: a foreign key alone would point past row security. */
export async function isOfClient(
  trx: Transaction<DB>,
  table: 'child' | 'visit' | 'earlySignalling',
  clientId: string,
  id: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom(table as 'visit')
    .select('id')
    .where('id', '=', id)
    .where('clientId', '=', clientId)
    .executeTakeFirst()
  return row !== undefined
}
