import { type Kysely, sql } from 'kysely'

/**
 * Definitions of cohorts that a researcher keeps under a name of her own (NL: bewaarde definitie). The definition itself
 * is with the graph, which knows it by its id; here stands who calls it what.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table portal.saved_definition (
      id uuid primary key default gen_random_uuid(),
      subject text not null check (subject <> ''),
      cohort text not null check (cohort ~ '^[0-9a-f]{64}$'),
      name text not null check (char_length(name) between 1 and 80),
      saved_at timestamptz not null,
      unique (subject, cohort)
    )
  `.execute(db)
  await sql`create index saved_definition_name on portal.saved_definition (subject, name)`.execute(db)
  await sql`
    comment on table portal.saved_definition is
      'Ids of cohort definitions by the name that an account gave them; the account by its subject only.'
  `.execute(db)
  await sql`grant select, insert, update, delete on portal.saved_definition to portal`.execute(db)
}
