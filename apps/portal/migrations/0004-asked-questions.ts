import { type Kysely, sql } from 'kysely'

/**
 * What somebody asked the explorer in this session (NL: eerder gevraagd), to ask it again. A question may name a person, so
 * it is cipher text, as the session's tokens are, and it ends with the session.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table portal.asked_questions (
      id_hash bytea primary key references portal.session (id_hash) on delete cascade,
      sealed bytea not null
    )
  `.execute(db)
  await sql`
    comment on table portal.asked_questions is 'Questions asked in a session, as cipher text; gone with the session.'
  `.execute(db)
  await sql`grant select, insert, update, delete on portal.asked_questions to portal`.execute(db)
}
