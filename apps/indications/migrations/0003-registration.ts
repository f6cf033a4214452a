import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/**
 * What belongs to a registration: where she lives by date, children, consent, hospital stays. A child is a record of
 * its own from birth; a BSN is linked to it later, once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table indications.client
      add column postcode text check (postcode ~ '^[0-9]{4}$'),
      add column phone text check (length(phone) <= 30),
      add column interpreter_needed boolean not null default false,
      add column gravidity smallint check (gravidity between 0 and 30),
      add column expected_children smallint not null default 1 check (expected_children between 1 and 5),
      add column birth_place_wish text check (birth_place_wish in ('HOME', 'BIRTH_CENTRE', 'HOSPITAL')),
      add column feeding_wish text check (feeding_wish in ('BREAST', 'BOTTLE')),
      add column medical_indication boolean,
      add column registration_ended_on date,
      add column registration_end_reason text check (length(registration_end_reason) <= 2000),
      add column double_registration_reason text check (length(double_registration_reason) <= 2000)
  `.execute(db)
  await sql`grant update (born_on, registration_ended_on, registration_end_reason) on indications.client to indications`.execute(
    db,
  )
  await sql`
    create policy own_client on indications.client for update to indications
    using (
      id in (select client_id from access.visible_client)
      and (select access.viewer_role()) in ('midwife', 'planner')
    )
  `.execute(db)

  await sql`
    create table indications.client_move (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      moved_on date not null,
      municipality_code text not null references indications.municipality,
      postcode text check (postcode ~ '^[0-9]{4}$'),
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null,
      recorded_by_organisation text not null references indications.organisation,
      unique (client_id, moved_on)
    )
  `.execute(db)

  await sql`
    create table indications.consent (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      purpose text not null check (purpose in ('HANDOVER_TO_JGZ', 'HANDOVER_TO_GP', 'EXCHANGE', 'REFERRAL')),
      given boolean not null,
      scope text not null check (length(scope) between 1 and 2000),
      method text not null check (method in ('SPOKEN', 'WRITTEN', 'DIGITAL')),
      given_on date not null,
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null,
      recorded_by_organisation text not null references indications.organisation
    )
  `.execute(db)
  await sql`create index on indications.consent (client_id, purpose, recorded_at desc)`.execute(db)

  await sql`
    create table indications.child (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      birth_order smallint not null check (birth_order between 1 and 5),
      given_name text,
      family_name text not null,
      sex text check (sex in ('FEMALE', 'MALE', 'UNDETERMINED')),
      born_at timestamptz not null,
      stillborn boolean not null default false,
      died_on date,
      gestational_days smallint check (gestational_days between 112 and 315),
      birth_weight_grams smallint check (birth_weight_grams between 300 and 7000),
      apgar_1 smallint check (apgar_1 between 0 and 10),
      apgar_5 smallint check (apgar_5 between 0 and 10),
      birth_place text check (birth_place in ('HOME', 'BIRTH_CENTRE', 'HOSPITAL', 'ELSEWHERE')),
      mode_of_birth text check (mode_of_birth in ('SPONTANEOUS', 'ASSISTED', 'CAESAREAN')),
      particulars text check (length(particulars) <= 4000),
      bsn_encrypted bytea,
      bsn_hash bytea,
      bsn_key_id text,
      bsn_linked_at timestamptz,
      bsn_linked_by_subject text,
      bsn_linked_by_name text,
      bsn_linked_by_organisation text references indications.organisation,
      recorded_at timestamptz not null default now(),
      recorded_by_name text not null,
      recorded_by_organisation text not null references indications.organisation,
      unique (client_id, birth_order),
      check (num_nonnulls(
        bsn_encrypted, bsn_hash, bsn_key_id, bsn_linked_at, bsn_linked_by_name, bsn_linked_by_organisation
      ) in (0, 6))
    )
  `.execute(db)
  await sql`create unique index one_child_a_bsn on indications.child (bsn_hash) where bsn_hash is not null`.execute(db)
  await sql`create index on indications.child (born_at, id)`.execute(db)

  await sql`
    create table indications.hospital_stay (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      child_id uuid references indications.child,
      person text not null check (person in ('MOTHER', 'CHILD')),
      admitted_on date not null,
      discharged_on date check (discharged_on >= admitted_on),
      recorded_at timestamptz not null default now(),
      recorded_by_name text not null,
      recorded_by_organisation text not null references indications.organisation,
      check ((person = 'CHILD') = (child_id is not null))
    )
  `.execute(db)
  await sql`create index on indications.hospital_stay (client_id, admitted_on)`.execute(db)
  await sql`create index on indications.hospital_stay (discharged_on) where discharged_on is not null`.execute(db)

  for (const name of ['client_move', 'consent', 'child', 'hospital_stay']) {
    const table = sql.table(`indications.${name}`)
    await protectTable(db, `indications.${name}`)
    await sql`
      create policy visible on ${table} for select to indications
      using (client_id in (select client_id from access.visible_client))
    `.execute(db)
    await sql`
      create policy recording on ${table} for insert to indications
      with check (
        recorded_by_organisation = (select access.viewer_organisation())
        and (select access.viewer_role()) in ('midwife', 'planner')
        and client_id in (select client_id from access.visible_client)
      )
    `.execute(db)
    await sql`grant select, insert on ${table} to indications`.execute(db)
  }
  // A BSN comes later and once: whoever finds one there changes nothing.
  await sql`
    create policy linking on indications.child for update to indications
    using (client_id in (select client_id from access.visible_client))
  `.execute(db)
  await sql`
    grant update (
      given_name, died_on, bsn_encrypted, bsn_hash, bsn_key_id, bsn_linked_at, bsn_linked_by_subject,
      bsn_linked_by_name, bsn_linked_by_organisation
    ) on indications.child to indications
  `.execute(db)
  await sql`
    create policy discharging on indications.hospital_stay for update to indications
    using (
      client_id in (select client_id from access.visible_client)
      and (select access.viewer_role()) in ('midwife', 'planner')
    )
  `.execute(db)
  await sql`grant update (discharged_on) on indications.hospital_stay to indications`.execute(db)
}
