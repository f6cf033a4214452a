import { type Kysely, sql } from 'kysely'

/**
 * Under which project research is asked, and what each project was shown.
 *
 * The ledger only grows: the service may add to it and change nothing in it. No foreign key to the release: what was
 * shown stays shown when a release is removed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cohorts.research_project (
      id uuid primary key default uuidv7(),
      name text not null unique check (name <> ''),
      purpose text not null check (purpose <> ''),
      opened_on date not null,
      closed_on date check (closed_on >= opened_on)
    )
  `.execute(db)

  await sql`
    create table cohorts.project_member (
      project_id uuid not null references cohorts.research_project on delete cascade,
      subject text not null check (subject <> ''),
      primary key (subject, project_id)
    )
  `.execute(db)

  // By its own checksum: a text that is not the definition of that id cannot be stored.
  await sql`
    create table cohorts.cohort_definition (
      id text primary key,
      canonical text not null,
      first_asked_at timestamptz not null default now(),
      check (id = encode(sha256(convert_to(canonical, 'UTF8')), 'hex'))
    )
  `.execute(db)

  // Numbered under a lock by project, so that within a project a higher number was committed later.
  await sql`
    create table cohorts.ledger_entry (
      number bigint primary key generated always as identity,
      project_id uuid not null references cohorts.research_project,
      release_number smallint not null,
      subject text not null,
      asked_at timestamptz not null default clock_timestamp(),
      field text not null,
      cohort_id text not null references cohorts.cohort_definition,
      question text not null,
      outcome text not null check (outcome in ('ANSWERED', 'REFUSED')),
      cells integer not null check (cells >= 0),
      withheld integer not null check (withheld between 0 and cells)
    )
  `.execute(db)
  await sql`create index on cohorts.ledger_entry (project_id, number)`.execute(db)

  // One row a question that was answered for the first time; the packed sets are those that no earlier row has.
  await sql`
    create table cohorts.shown_set (
      entry_number bigint primary key references cohorts.ledger_entry,
      project_id uuid not null references cohorts.research_project,
      release_number smallint not null,
      cohort_id text not null references cohorts.cohort_definition,
      question text not null,
      query_hash text not null check (query_hash ~ '^[0-9a-f]{64}$'),
      base_people integer not null check (base_people >= 0),
      base_key bigint not null,
      grouping text not null,
      differing integer[] not null,
      sets bytea not null,
      unique (project_id, release_number, query_hash)
    )
  `.execute(db)
  await sql`create index on cohorts.shown_set (project_id, release_number, entry_number)`.execute(db)

  await sql`grant select on cohorts.research_project, cohorts.project_member to cohorts`.execute(db)
  await sql`
    grant select, insert on cohorts.cohort_definition, cohorts.ledger_entry, cohorts.shown_set to cohorts
  `.execute(db)
}
