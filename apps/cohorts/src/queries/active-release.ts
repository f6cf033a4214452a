import type { ReadonlyKysely } from 'kysely/readonly'
import type { DB } from './tables.ts'

/** The number of the release that questions are answered from; null before the first was activated. */
export async function activeReleaseNumber(db: ReadonlyKysely<DB>): Promise<number | null> {
  const row = await db.selectFrom('dataRelease').select('number').where('active', '=', true).executeTakeFirst()
  return row?.number ?? null
}
