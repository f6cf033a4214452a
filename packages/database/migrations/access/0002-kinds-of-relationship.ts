import { type Kysely, sql } from 'kysely'

/** More ways to come to know a client: who treats her after a handover or a move of the care. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table access.care_relationship drop constraint care_relationship_kind_check`.execute(db)
  await sql`
    alter table access.care_relationship add constraint care_relationship_kind_check
    check (kind in ('REFERRER', 'REFERRED_TO', 'HANDED_OVER_TO'))
  `.execute(db)
  await sql`create index on access.care_relationship (client_id)`.execute(db)
}
