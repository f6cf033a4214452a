import { type Kysely, sql } from 'kysely'

/**
 * Questions to the graph that somebody keeps under a name (NL: bewaarde vraag). The text of the question and its variables;
 * never an answer.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table portal.saved_query (
      id uuid primary key default gen_random_uuid(),
      subject text not null check (subject <> ''),
      name text not null check (char_length(name) between 1 and 80),
      query text not null check (char_length(query) between 1 and 60000),
      variables text not null check (char_length(variables) <= 60000),
      shared boolean not null default false,
      saved_at timestamptz not null
    )
  `.execute(db)
  await sql`create index saved_query_name on portal.saved_query (subject, name)`.execute(db)
  await sql`
    comment on table portal.saved_query is
      'Questions to the graph by the name that an account gave them; the account by its subject only, and no answers.'
  `.execute(db)
  await sql`grant select, insert, update, delete on portal.saved_query to portal`.execute(db)
}
