import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { Place } from '../../rules/registration/place-at.ts'
import type { DB } from '../tables.ts'

/** Where each of these families lived, in order of time. The client was read, and logged, before. */
export async function residences(trx: Transaction<DB>, clientIds: readonly string[]): Promise<Map<string, Place[]>> {
  const moves = trx
    .selectFrom('clientMove')
    .select([
      'clientId',
      sql<string | null>`municipality_code`.as('municipalityCode'),
      'postcode',
      sql<IsoDate | null>`moved_on`.as('from'),
    ])
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
  const rows = await trx
    .selectFrom('client')
    .select(['id as clientId', 'municipalityCode', 'postcode', sql<IsoDate | null>`null::date`.as('from')])
    .where('id', '=', sql<string>`any(${clientIds}::uuid[])`)
    .unionAll(moves)
    .orderBy('from', (order) => order.asc().nullsFirst())
    .execute()
  return Map.groupBy(rows as (Place & { clientId: string })[], ({ clientId }) => clientId)
}
