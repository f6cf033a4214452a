import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/**
 * An indication is never changed: a herindicatie is a new row that says which it replaces and why. The hours that the
 * rules gave are kept beside the facts, so that lists and sums need not run them; a test holds the two together.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table indications.indication
      add column method text not null default 'LIP' check (method in ('LIP', 'KLIM')),
      add column minutes numeric(8, 3),
      add column extension_minutes integer not null default 0 check (extension_minutes between 0 and 4800),
      add column replaces uuid references indications.indication,
      add column change_reason text check (length(change_reason) <= 2000),
      add column change_code text check (change_code in (
        'FEEDING', 'HOSPITAL_STAY', 'RECOVERY_OF_MOTHER', 'CARE_OF_CHILD', 'FEEDING_PROBLEMS', 'MULTIPLE_BIRTH',
        'FAMILY_SITUATION', 'GOALS_REACHED', 'WISH_OF_CLIENT', 'SCARCITY', 'EXTENSION', 'OTHER'
      )),
      add column partus_minutes integer check (partus_minutes between 0 and 4800),
      add column children smallint check (children between 0 and 5),
      add column care_until date,
      add column klim_package text,
      add column agreed_by_organisation text references indications.organisation,
      add column agreed_on date
  `.execute(db)
  await sql`create index on indications.indication (client_id, set_at desc) include (minutes, feeding)`.execute(db)
  await sql`create unique index one_successor on indications.indication (replaces)`.execute(db)
  await sql`create index on indications.indication (set_by_organisation, set_at)`.execute(db)
  await sql`drop policy visible on indications.indication`.execute(db)
  await sql`
    create policy visible on indications.indication for select to indications
    using (
      exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      and (select access.viewer_role()) in ('midwife', 'planner', 'mother')
    )
  `.execute(db)

  await sql`drop policy own_indication on indications.indication`.execute(db)
  await sql`
    create policy own_indication on indications.indication for insert to indications
    with check (
      set_by_organisation = (select access.viewer_organisation())
      and set_by_subject = (select access.viewer_subject())
      and (select access.viewer_role()) in ('midwife', 'planner')
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)

  // The packages of the KLIM are not public: the table has no rows but those marked as a demonstration.
  await sql`
    create table indications.klim_package (
      version text not null,
      code text not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
      name_nl text not null,
      name_en text not null,
      criteria jsonb not null check (jsonb_typeof(criteria) = 'array'),
      minutes integer not null check (minutes between 0 and 4800),
      valid_from date not null,
      valid_until date check (valid_until >= valid_from),
      demonstration boolean not null,
      primary key (version, code)
    )
  `.execute(db)
  await protectTable(db, 'indications.klim_package')
  await sql`create policy everybody on indications.klim_package for select to indications using (true)`.execute(db)
  await sql`grant select on indications.klim_package to indications`.execute(db)

  await sql`
    create table indications.extension_request (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      referral_id uuid not null references indications.referral,
      practice text not null references indications.organisation,
      organisation text not null references indications.organisation,
      care_until date not null,
      extra_minutes integer not null check (extra_minutes between 0 and 4800),
      reason text not null check (length(reason) between 1 and 2000),
      state text not null default 'REQUESTED' check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
      requested_at timestamptz not null default now(),
      requested_by_subject text not null default access.viewer_subject(),
      requested_by_name text not null,
      decided_at timestamptz,
      decided_by_subject text,
      decided_by_name text,
      decision_reason text check (length(decision_reason) <= 2000),
      check ((state in ('APPROVED', 'REFUSED')) = (num_nonnulls(decided_at, decided_by_name) = 2))
    )
  `.execute(db)
  await sql`
    create unique index one_open_request on indications.extension_request (referral_id) where state = 'REQUESTED'
  `.execute(db)
  await sql`create index on indications.extension_request (practice, requested_at) where state = 'REQUESTED'`.execute(
    db,
  )
  await sql`create index on indications.extension_request (client_id)`.execute(db)
  await protectTable(db, 'indications.extension_request')
  await sql`
    create policy visible on indications.extension_request for select to indications
    using (
      exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      and ((select access.viewer_organisation()) in (practice, organisation) or (select access.viewer_role()) = 'mother')
    )
  `.execute(db)
  await sql`
    create policy requesting on indications.extension_request for insert to indications
    with check (
      organisation = (select access.viewer_organisation())
      and (select access.viewer_role()) = 'planner'
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`
    create policy deciding on indications.extension_request for update to indications
    using (
      exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      and (select access.viewer_organisation()) in (practice, organisation)
      and (select access.viewer_role()) in ('midwife', 'planner')
    )
  `.execute(db)
  await sql`
    grant select, insert, update (state, decided_at, decided_by_subject, decided_by_name, decision_reason)
    on indications.extension_request to indications
  `.execute(db)
}
