import { type Kysely, sql } from 'kysely'

/**
 * Sessions of people who are signed in to the portal (NL: sessie). Of the cookie only a hash is kept, of the tokens only
 * cipher text: who reads this table can neither act as somebody nor see who was there.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table portal.session (
      id_hash bytea primary key check (octet_length(id_hash) = 32),
      sealed bytea not null,
      signed_in_at timestamptz not null,
      last_seen_at timestamptz not null
    )
  `.execute(db)
  await sql`create index session_last_seen_at on portal.session (last_seen_at)`.execute(db)
  await sql`comment on table portal.session is 'Sessions of the portal; no readable person or token.'`.execute(db)
  await sql`grant select, insert, update, delete on portal.session to portal`.execute(db)
}
