import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/** Reference data of the chain: no clients. What holds for a while has a first and a last day, both included. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table indications.organisation drop constraint organisation_kind_check`.execute(db)
  await sql`
    alter table indications.organisation
      add constraint organisation_kind_check check (kind in (
        'MIDWIFE_PRACTICE', 'KRAAMZORG', 'JGZ', 'INSURER', 'LACTATION_CONSULTANT', 'DISTRICT_TEAM', 'HOSPITAL',
        'SAFE_HOME'
      )),
      add column email text,
      add column active_from date,
      add column active_until date check (active_until >= active_from)
  `.execute(db)

  // Filled from the CBS mapping when the service is migrated; aggregates join it.
  await sql`
    create table indications.municipality (
      code text primary key check (code ~ '^GM[0-9]{4}$'),
      region_code text not null check (region_code ~ '^GG[0-9]{4}$')
    )
  `.execute(db)
  await sql`create index on indications.municipality (region_code)`.execute(db)

  await sql`
    create table indications.postcode_area (
      postcode text primary key check (postcode ~ '^[0-9]{4}$'),
      municipality_code text not null references indications.municipality,
      demonstration boolean not null default false
    )
  `.execute(db)
  await sql`create index on indications.postcode_area (municipality_code)`.execute(db)

  await sql`
    create table indications.service_area (
      id uuid primary key default uuidv7(),
      organisation text not null references indications.organisation,
      postcode text not null references indications.postcode_area,
      valid_from date not null,
      valid_until date check (valid_until >= valid_from),
      unique (organisation, postcode, valid_from)
    )
  `.execute(db)
  await sql`create index on indications.service_area (postcode, valid_from)`.execute(db)

  await sql`
    create table indications.youth_health_area (
      municipality_code text not null references indications.municipality,
      organisation text not null references indications.organisation,
      valid_from date not null,
      valid_until date check (valid_until >= valid_from),
      primary key (municipality_code, valid_from)
    )
  `.execute(db)
  await sql`create index on indications.youth_health_area (organisation)`.execute(db)

  await sql`
    create table indications.regional_participation (
      id uuid primary key default uuidv7(),
      organisation text not null references indications.organisation,
      region_code text not null check (region_code ~ '^GG[0-9]{4}$'),
      kind text not null check (kind in ('REGIONAL_SPREAD', 'PARTUS_POOL')),
      takes_part boolean not null,
      reason text check (length(reason) <= 2000),
      valid_from date not null,
      valid_until date check (valid_until >= valid_from),
      unique (organisation, region_code, kind, valid_from)
    )
  `.execute(db)

  await sql`
    create table indications.contracted_deviation (
      id uuid primary key default uuidv7(),
      organisation text not null references indications.organisation,
      uzovi_code text not null check (uzovi_code ~ '^[0-9]{4}$'),
      kind text not null check (kind in ('LANGUAGE', 'COMPLEXITY')),
      extra_minutes integer not null check (extra_minutes between 0 and 4800),
      valid_from date not null,
      valid_until date check (valid_until >= valid_from),
      unique (organisation, uzovi_code, kind, valid_from)
    )
  `.execute(db)

  await sql`
    create table indications.working_agreement (
      id uuid primary key default uuidv7(),
      organisation text not null references indications.organisation,
      partner text not null references indications.organisation,
      agreed_on date not null,
      valid_until date check (valid_until >= agreed_on),
      unique (organisation, partner, agreed_on)
    )
  `.execute(db)

  const reference = [
    'municipality',
    'postcode_area',
    'service_area',
    'youth_health_area',
    'regional_participation',
    'contracted_deviation',
    'working_agreement',
  ]
  for (const name of reference) {
    const table = sql.table(`indications.${name}`)
    await protectTable(db, `indications.${name}`)
    await sql`create policy everybody on ${table} for select to indications using (true)`.execute(db)
    await sql`grant select on ${table} to indications`.execute(db)
  }

  await sql`
    create table indications.maternity_assistant (
      id uuid primary key default uuidv7(),
      organisation text not null references indications.organisation,
      name text not null,
      employment text not null check (employment in ('EMPLOYED', 'SELF_EMPLOYED')),
      agb_code text check (agb_code ~ '^[0-9]{8}$'),
      weekly_minutes integer check (weekly_minutes between 0 and 6000),
      active_from date not null,
      active_until date check (active_until >= active_from)
    )
  `.execute(db)
  await sql`create index on indications.maternity_assistant (organisation)`.execute(db)
  await sql`
    create table indications.training (
      id uuid primary key default uuidv7(),
      assistant_id uuid not null references indications.maternity_assistant,
      kind text not null check (kind in ('MELDCODE', 'EARLY_SIGNALLING', 'RESUSCITATION', 'PARTUS_ASSISTANCE', 'OTHER')),
      completed_on date not null,
      valid_until date check (valid_until >= completed_on),
      hours numeric(5, 1) not null check (hours > 0)
    )
  `.execute(db)
  await sql`create index on indications.training (assistant_id, kind, completed_on)`.execute(db)
  await protectTable(db, 'indications.maternity_assistant')
  await sql`
    create policy own_organisation on indications.maternity_assistant for select to indications
    using (organisation = (select access.viewer_organisation()))
  `.execute(db)
  await protectTable(db, 'indications.training')
  await sql`
    create policy own_organisation on indications.training for select to indications
    using (assistant_id in (select id from indications.maternity_assistant))
  `.execute(db)
  await sql`grant select on indications.maternity_assistant, indications.training to indications`.execute(db)
}
