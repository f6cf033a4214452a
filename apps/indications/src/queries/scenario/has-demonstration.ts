import type { ReadonlyKysely } from 'kysely/readonly'
import type { DB } from '../tables.ts'

/** Whether organisations that do not exist are among the organisations: then families that do not exist are too. */
export async function hasDemonstration(db: ReadonlyKysely<DB>): Promise<boolean> {
  const row = await db
    .selectFrom('organisation')
    .select('agbCode')
    .where('demonstration', '=', true)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
