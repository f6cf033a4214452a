import { type Transaction, sql } from 'kysely'
import type { MadeRelationship } from '../../demonstration/rows/referral-rows.ts'
import type { DB } from '../tables.ts'

/** Who knows which client, and until when: what row security asks. */
export async function storeRelationships(
  trx: Transaction<DB>,
  relationships: readonly MadeRelationship[],
): Promise<void> {
  if (relationships.length === 0) return
  const column = <Key extends keyof MadeRelationship>(key: Key) => relationships.map((one) => one[key])
  await sql`
    insert into access.care_relationship (client_id, organisation, kind, starts_on, ends_on, source)
    select * from unnest(
      ${column('clientId')}::uuid[], ${column('organisation')}::text[], ${column('kind')}::text[],
      ${column('startsOn')}::date[], ${column('endsOn')}::date[], ${column('source')}::text[]
    )
  `.execute(trx)
}
