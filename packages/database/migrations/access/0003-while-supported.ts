import { type Kysely, sql } from 'kysely'

/** One more way to know a client: who supports her under a programme, also after the care of the first days. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table access.care_relationship drop constraint care_relationship_kind_check`.execute(db)
  await sql`
    alter table access.care_relationship add constraint care_relationship_kind_check
    check (kind in ('REFERRER', 'REFERRED_TO', 'HANDED_OVER_TO', 'SUPPORTED_BY'))
  `.execute(db)
}
