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
      exists (select from access.visible_client as seen (seen_id) where seen_id = id)
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
      apgar1 smallint check (apgar1 between 0 and 10),
      apgar5 smallint check (apgar5 between 0 and 10),
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
      using (exists (select from access.visible_client as seen (seen_id) where seen_id = client_id))
    `.execute(db)
    await sql`
      create policy recording on ${table} for insert to indications
      with check (
        recorded_by_organisation = (select access.viewer_organisation())
        and (select access.viewer_role()) in ('midwife', 'planner')
        and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      )
    `.execute(db)
    await sql`grant select, insert on ${table} to indications`.execute(db)
  }
  // A BSN comes later and once: whoever finds one there changes nothing.
  await sql`
    create policy linking on indications.child for update to indications
    using (exists (select from access.visible_client as seen (seen_id) where seen_id = client_id))
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
      exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      and (select access.viewer_role()) in ('midwife', 'planner')
    )
  `.execute(db)
  await sql`grant update (discharged_on) on indications.hospital_stay to indications`.execute(db)

  await sql`create index on indications.client (registered_by)`.execute(db)
  // Every active registration with a kraamzorg organisation. For the functions below, which see past row security:
  // nobody is granted it.
  await sql`
    create view indications.kraamzorg_registration with (security_barrier) as
    select client.id as client_id, client.registered_by as organisation,
      (client.created_at at time zone 'Europe/Amsterdam')::date as since, client.due_date, client.bsn_hash,
      client.double_registration_reason as reason
    from indications.client
    join indications.organisation registrar on registrar.agb_code = client.registered_by
    where registrar.kind = 'KRAAMZORG' and client.bsn_hash is not null
      and (client.registration_ended_on is null or client.registration_ended_on > current_date)
    union all
    select referral.client_id, referral.recipient,
      (coalesce(accepted.at, referral.state_since) at time zone 'Europe/Amsterdam')::date, client.due_date,
      client.bsn_hash, accepted.reason
    from indications.referral
    join indications.client on client.id = referral.client_id
    left join lateral (
      select event.at, event.reason from indications.referral_event event
      where event.referral_id = referral.id and event.to_state = 'ACCEPTED' order by event.at limit 1
    ) accepted on true
    where referral.kind = 'KRAAMZORG' and referral.state in ('ACCEPTED', 'INTAKE', 'INDICATED', 'IN_CARE')
      and client.bsn_hash is not null
  `.execute(db)
  // One pregnancy, one registration: who else holds one is told to a kraamzorg organisation, and nothing of a person.
  await sql`
    create function indications.registered_elsewhere(hash bytea, due date, days integer)
    returns table (organisation text, since date) language sql stable security definer set search_path = '' as $$
      select registration.organisation, min(registration.since)
      from indications.kraamzorg_registration registration
      where registration.bsn_hash = hash and abs(registration.due_date - due) < days
        and registration.organisation <> (select access.viewer_organisation())
        and (select access.viewer_role()) = 'planner'
      group by registration.organisation order by min(registration.since), registration.organisation
    $$
  `.execute(db)
  await sql`
    create function indications.double_registrations(days integer)
    returns table (client_id uuid, since date, elsewhere text, since_elsewhere date, reason text)
    language sql stable security definer set search_path = '' as $$
      select distinct on (own.client_id, other.organisation) own.client_id, own.since, other.organisation, other.since,
        coalesce(own.reason, other.reason)
      from indications.kraamzorg_registration own
      cross join lateral (
        select registration.organisation, registration.since, registration.due_date, registration.reason
        from indications.kraamzorg_registration registration where registration.bsn_hash = own.bsn_hash
        offset 0 -- Looked up one by one: joined, every registration there is would be read.
      ) other
      where other.organisation <> own.organisation and abs(other.due_date - own.due_date) < days
        and own.organisation = (select access.viewer_organisation()) and (select access.viewer_role()) = 'planner'
        and own.client_id in (select visible.client_id from access.visible_client visible)
      order by own.client_id, other.organisation, own.since, other.since
    $$
  `.execute(db)
  // Whether a BSN is somebody else's already; not whose.
  await sql`
    create function indications.bsn_in_use(hash bytea, child_id uuid) returns boolean
    language sql stable security definer set search_path = '' as $$
      select exists (select from indications.client where client.bsn_hash = hash)
        or exists (select from indications.child where child.bsn_hash = hash and child.id <> child_id)
    $$
  `.execute(db)
  // The own team of a client: to whoever treats her now and to herself. That she was reported to Safe Home is known to
  // who reported and who received it.
  await sql`
    create function indications.care_team(clients uuid[])
    returns table (client_id uuid, organisation text, kind text, starts_on date, ends_on date, source text)
    language sql stable security definer set search_path = '' as $$
      select relationship.client_id, relationship.organisation, relationship.kind, relationship.starts_on,
        relationship.ends_on, split_part(relationship.source, ' ', 1)
      from access.care_relationship relationship
      join indications.organisation on organisation.agb_code = relationship.organisation
      where relationship.client_id = any (clients)
        and relationship.client_id in (select visible.client_id from access.visible_client visible)
        and (
          relationship.organisation = (select access.viewer_organisation())
          or (select access.viewer_role()) in ('midwife', 'planner', 'mother') and organisation.kind <> 'SAFE_HOME'
          or exists (
            select from indications.referral
            where referral.client_id = relationship.client_id and referral.recipient = relationship.organisation
              and referral.sender = (select access.viewer_organisation())
          )
        )
      order by relationship.client_id, relationship.starts_on, relationship.created_at, relationship.id
    $$
  `.execute(db)
  // Where a child has lived: to whoever sees the child, also as a birth in the area. Written in plpgsql because the
  // view of births in an area is made by a later migration.
  await sql`
    create function indications.child_places(children uuid[])
    returns table (child_id uuid, moved_on date, municipality_code text)
    language plpgsql stable security definer set search_path = '' as $$
      begin
        return query
        with seen as (
          select child.id, child.client_id from indications.child
          where child.id = any (children) and (
            child.client_id in (select visible.client_id from access.visible_client visible)
            or child.id in (select area.child_id from indications.birth_in_area area where area.child_id = any (children))
          )
        )
        select seen.id, null::date, client.municipality_code
        from seen join indications.client on client.id = seen.client_id
        union all
        select seen.id, move.moved_on, move.municipality_code
        from seen join indications.client_move move on move.client_id = seen.client_id
        order by 1, 2 nulls first;
      end
    $$
  `.execute(db)
  await sql`revoke all on all functions in schema indications from public`.execute(db)
  await sql`grant execute on all functions in schema indications to indications`.execute(db)
}
