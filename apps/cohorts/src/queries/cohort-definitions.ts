import type { ReadonlyKysely } from 'kysely/readonly'
import type { Transaction } from 'kysely'
import type { DB } from './tables.ts'

/** The canonical texts of the definitions with these ids; what nobody asked yet is absent. */
export async function canonicalDefinitions(
  db: ReadonlyKysely<DB>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.selectFrom('cohortDefinition').select(['id', 'canonical']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, canonical }) => [id, canonical]))
}

/** Keeps a definition under its checksum, so that its id leads back to it; once is enough. */
export async function storeDefinition(trx: Transaction<DB>, id: string, canonical: string): Promise<void> {
  await trx
    .insertInto('cohortDefinition')
    .values({ id, canonical })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
