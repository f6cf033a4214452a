import { type Kysely, sql } from 'kysely'
import { protectTable } from '../../src/protect-table.ts'

/**
 * Who asks, read from the settings of the transaction, and the care relationships (NL: behandelrelaties) that say which
 * clients an organisation may see. A policy calls each function as `(select access.…())`, so that it runs once a query.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const name of ['subject', 'role', 'organisation', 'trace']) {
    // A setting that was local once reads as an empty text afterwards, not as null.
    await sql`
      create function access.${sql.ref(`viewer_${name}`)}() returns text language sql stable parallel safe
      return nullif(current_setting(${sql.lit(`app.${name}`)}, true), '')
    `.execute(db)
  }
  await sql`
    create function access.viewer_client() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.client', true), '')::uuid
  `.execute(db)

  await sql`
    create table access.care_relationship (
      id uuid primary key default uuidv7(),
      client_id uuid not null,
      organisation text not null check (organisation ~ '^[0-9]{8}$'),
      kind text not null check (kind in ('REFERRER', 'REFERRED_TO')),
      starts_on date not null default current_date,
      ends_on date check (ends_on >= starts_on),
      source text not null,
      created_at timestamptz not null default now(),
      unique (client_id, organisation, kind, source)
    )
  `.execute(db)
  await sql`create index on access.care_relationship (organisation, client_id) include (starts_on, ends_on)`.execute(db)
  await protectTable(db, 'access.care_relationship')

  /**
   * Runs as its owner on purpose: it is the one question about relationships that every policy asks. A policy asks it as
   * `exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)`: for few rows PostgreSQL
   * then looks each one up by index, for many it reads all that are visible once. As `client_id in (select …)` it always
   * does the latter, expects every look-up to cost as much, and reads whole tables instead.
   */
  await sql`
    create view access.visible_client with (security_barrier) as
    select client_id
    from access.care_relationship
    where organisation = (select access.viewer_organisation())
      and (select access.viewer_role()) in ('midwife', 'planner', 'nurse')
      and starts_on <= current_date
      and (ends_on is null or ends_on >= current_date)
    union all
    select (select access.viewer_client())
    where (select access.viewer_role()) = 'mother' and (select access.viewer_client()) is not null
  `.execute(db)

  // The first relationship comes with the registration; nobody can give himself one with somebody who is there already.
  await sql`
    create function access.is_unknown(client uuid) returns boolean language sql stable security definer
    set search_path = '' return not exists (select from access.care_relationship where client_id = client)
  `.execute(db)

  await sql`
    create policy own_organisation on access.care_relationship for select to indications
    using (organisation = (select access.viewer_organisation()))
  `.execute(db)
  await sql`
    create policy own_client on access.care_relationship for insert to indications
    with check (
      exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      or (organisation = (select access.viewer_organisation()) and access.is_unknown(client_id))
    )
  `.execute(db)
  // Ending one is part of declining, withdrawing and handing over; nothing else of a relationship ever changes.
  await sql`
    create policy ending on access.care_relationship for update to indications
    using (exists (select from access.visible_client as seen (seen_id) where seen_id = client_id))
  `.execute(db)
  await sql`grant select, insert, update (ends_on) on access.care_relationship to indications`.execute(db)
  await sql`grant usage on schema access to indications, eligibility`.execute(db)
  await sql`grant select on access.visible_client to indications, eligibility`.execute(db)
}
