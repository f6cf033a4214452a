import type { ReadonlyKysely } from 'kysely/readonly'
import type { YouthHealthArea } from '../../rules/registration/youth-health-responsibility.ts'
import type { DB } from '../tables.ts'

/** Which youth health organisation works, or worked, in each of these municipalities. */
export async function youthHealthAreas(
  db: ReadonlyKysely<DB>,
  municipalityCodes: readonly string[],
): Promise<Map<string, YouthHealthArea[]>> {
  const rows = await db
    .selectFrom('youthHealthArea')
    .select(['municipalityCode', 'organisation', 'validFrom', 'validUntil'])
    .where('municipalityCode', 'in', municipalityCodes)
    .orderBy('validFrom')
    .execute()
  return Map.groupBy(rows as YouthHealthArea[], ({ municipalityCode }) => municipalityCode)
}
