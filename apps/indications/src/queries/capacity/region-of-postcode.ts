import type { ReadonlyKysely } from 'kysely/readonly'
import type { DB } from '../tables.ts'

/** The region that a postcode is in; null for one that is not listed. */
export async function regionOfPostcode(db: ReadonlyKysely<DB>, postcode: string): Promise<string | null> {
  const row = await db
    .selectFrom('postcodeArea')
    .innerJoin('municipality', 'municipality.code', 'postcodeArea.municipalityCode')
    .select('municipality.regionCode')
    .where('postcodeArea.postcode', '=', postcode)
    .executeTakeFirst()
  return row?.regionCode ?? null
}
