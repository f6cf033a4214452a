import { sql, type Transaction } from 'kysely'
import type { UsedHours } from '../../rules/grant/flexible-support.ts'
import type { DB } from '../tables.ts'

/** The flexible hours of grants, oldest first; the reading of a grant is logged where it is read. */
export async function usedHours(
  trx: Transaction<DB>,
  grantIds: readonly string[],
): Promise<Map<string, readonly UsedHours[]>> {
  const rows = await trx
    .selectFrom('flexibleHours')
    .select(['grantId', 'usedOn', 'minutes', 'mode', 'purpose', 'goal', 'recordedByName as recordedBy'])
    .where('grantId', '=', sql<string>`any(${grantIds}::uuid[])`)
    .orderBy('usedOn')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows as (UsedHours & { grantId: string })[], ({ grantId }) => grantId)
}
