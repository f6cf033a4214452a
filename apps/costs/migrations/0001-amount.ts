import { type Kysely, sql } from 'kysely'

/**
 * Amounts by period. Two amounts of one kind can never hold on one day: the constraint refuses the second, so that a
 * question at a date has one answer or none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gist schema costs`.execute(db)
  await sql`
    create table costs.amount (
      kind text not null check (kind in (
        'KRAAMZORG_HOUR', 'PARTUS_HOUR', 'REGISTRATION', 'INTAKE_HOME', 'INTAKE_TELEPHONE', 'PARTUS_ATTENDANCE',
        'OWN_CONTRIBUTION_HOUR', 'OWN_CONTRIBUTION_DAY'
      )),
      valid_from date not null,
      valid_until date check (valid_until >= valid_from),
      cents integer not null check (cents > 0),
      unit text not null check (unit in ('PER_HOUR', 'PER_EPISODE', 'PER_DAY')),
      basis text not null check (basis in ('LEGAL_MAXIMUM', 'STATUTORY')),
      source text not null,
      citation text not null check (citation <> ''),
      confidence text not null check (confidence in ('SOURCE_TEXT', 'FOUND', 'FOUND_SECONDARY')),
      primary key (kind, valid_from),
      constraint one_amount_a_day exclude using gist (kind with =, daterange(valid_from, valid_until, '[]') with &&)
    )
  `.execute(db)
  await sql`grant select on costs.amount to costs`.execute(db)
}
