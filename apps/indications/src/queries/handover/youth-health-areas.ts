import { type Transaction, sql } from 'kysely'
import type { YouthHealthArea } from '../../rules/registration/youth-health-responsibility.ts'
import type { DB } from '../tables.ts'

/** Which youth health organisation works in each of these municipalities, by date. */
export async function youthHealthAreas(
  trx: Transaction<DB>,
  municipalityCodes: readonly string[],
): Promise<YouthHealthArea[]> {
  const rows = await trx
    .selectFrom('youthHealthArea')
    .select(['municipalityCode', 'organisation', 'validFrom', 'validUntil'])
    .where('municipalityCode', '=', sql<string>`any(${municipalityCodes}::text[])`)
    .execute()
  return rows as YouthHealthArea[]
}
