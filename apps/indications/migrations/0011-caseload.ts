import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/**
 * What the lists of an organisation are filtered and sorted by, one row for each client that it ever came to know.
 *
 * A list asks of every client of an organisation where she is on her way; looked up client by client, past row security
 * each time, that takes longer the larger the organisation is. Here it stands added up, kept by the database itself in
 * the transaction that changes it. Nothing is decided from it: what a page shows of a person is read where it belongs.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table indications.caseload (
      organisation text not null,
      client_id uuid not null references indications.client,
      visible_during datemultirange not null,

      due_date date,
      born_on date,
      care_date date generated always as (coalesce(born_on, due_date)) stored,
      parity smallint,
      name_key text collate "C",
      registered boolean,
      interpreter_needed boolean,
      registered_elsewhere boolean,

      state text,
      class text,
      class_on date,
      accepted boolean,

      planned_minutes numeric,
      assistants integer,
      indicated_minutes numeric,
      home_since date,

      intake_held_on date,
      intake_id uuid,
      intake_planned_on date,
      intake_form text,

      signals integer,
      unread_signals integer,

      care_plans integer,
      signallings integer,
      living_children integer,
      children_handed_over integer,

      primary key (organisation, client_id)
    )
  `.execute(db)
  await protectTable(db, 'indications.caseload')
  // The same as access.visible_client says, of the row itself: no other table is asked.
  await sql`
    create policy own_organisation on indications.caseload for select to indications
    using (
      organisation = (select access.viewer_organisation())
      and (select access.viewer_role()) in ('midwife', 'planner')
      and visible_during @> current_date
    )
  `.execute(db)
  await sql`grant select on indications.caseload to indications`.execute(db)

  await doubleRegistrations(db)
  await listedReferrals(db)
  await refreshing(db)
  // The due date beside the referral, and the indexes by it, gave way to the list.
  await sql`drop trigger due_date_of_client on indications.referral`.execute(db)
  await sql`drop function indications.due_date_of_client`.execute(db)
  await sql`alter table indications.referral drop column client_due_date`.execute(db)
  await sql`select indications.refresh_caseload(array(select id from indications.client))`.execute(db)

  await sql`create index on indications.caseload (organisation, state, care_date, client_id)`.execute(db)
  await sql`create index on indications.caseload (organisation, care_date)`.execute(db)
  // Lists of what is still to be done: of all clients there ever were, few are in them.
  await sql`
    create index on indications.caseload (organisation, due_date, client_id) where registered and intake_held_on is null
  `.execute(db)
  await sql`
    create index on indications.caseload (organisation, state)
    where care_plans = 0 or signallings = 0 or living_children > children_handed_over
      or born_on is null and living_children = 0
  `.execute(db)
  await sql`create index on indications.caseload (organisation, client_id) where signals > 0`.execute(db)
  await sql`create index on indications.caseload (organisation, client_id) where registered_elsewhere`.execute(db)
  await sql`create index on indications.caseload (client_id)`.execute(db)

  await sql`
    create index on indications.listed_referral (reader, client_due_date, referral_id)
    include (full_name, state, kind, visible_during)
  `.execute(db)
  await sql`
    create index on indications.listed_referral (reader, name_key, referral_id)
    include (full_name, state, kind, visible_during)
  `.execute(db)
  await sql`create index on indications.listed_referral (reader, state) include (visible_during)`.execute(db)
  await sql`create index on indications.listed_referral (client_id)`.execute(db)
}

/** As before; only clients of whom the list says that they may be found elsewhere are looked up. */
async function doubleRegistrations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function indications.double_registrations(days integer)
    returns table (client_id uuid, since date, elsewhere text, since_elsewhere date, reason text)
    language sql stable security definer set search_path = '' as $$
      select distinct on (own.client_id, other.organisation) own.client_id, own.since, other.organisation, other.since,
        coalesce(own.reason, other.reason)
      from indications.caseload found
      join indications.client on client.id = found.client_id
      cross join lateral (
        select registration.client_id, registration.organisation, registration.since, registration.due_date,
          registration.reason
        from indications.kraamzorg_registration registration where registration.bsn_hash = client.bsn_hash
        offset 0 -- Looked up one by one: joined, every registration there is would be read.
      ) own
      cross join lateral (
        select registration.organisation, registration.since, registration.due_date, registration.reason
        from indications.kraamzorg_registration registration where registration.bsn_hash = client.bsn_hash
        offset 0
      ) other
      where found.organisation = (select access.viewer_organisation()) and (select access.viewer_role()) = 'planner'
        and found.registered_elsewhere and found.visible_during @> current_date
        and own.client_id = found.client_id and own.organisation = found.organisation
        and other.organisation <> own.organisation and abs(other.due_date - own.due_date) < days
      order by own.client_id, other.organisation, own.since, other.since
    $$
  `.execute(db)
}

/** The same for lists of referrals: one row for each whose list it is in, an organisation by its AGB code or a mother by her id. */
async function listedReferrals(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table indications.listed_referral (
      reader text not null,
      referral_id uuid not null references indications.referral,
      client_id uuid not null references indications.client,
      visible_during datemultirange not null default '{}',
      state text,
      kind text,
      client_agreement text,
      submitted_at timestamptz,
      state_since timestamptz,
      answer_due_on date,
      client_due_date date,
      name_key text collate "C",
      full_name text,
      primary key (reader, referral_id)
    )
  `.execute(db)
  await protectTable(db, 'indications.listed_referral')
  // One condition, so that every list follows an index of its reader.
  await sql`
    create policy own_list on indications.listed_referral for select to indications
    using (
      reader = (
        select case access.viewer_role()
          when 'mother' then access.viewer_client()::text
          when 'midwife' then access.viewer_organisation()
          when 'planner' then access.viewer_organisation()
          when 'nurse' then access.viewer_organisation()
        end
      )
      and visible_during @> current_date
    )
  `.execute(db)
  await sql`grant select on indications.listed_referral to indications`.execute(db)
}

/**
 * `refresh_caseload` writes the rows of some clients anew; triggers call it for whoever a statement was about. Where
 * very many rows come at once, `app.caseload = 'later'` leaves that to the one who writes them.
 */
async function refreshing(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function indications.refresh_caseload(clients uuid[]) returns void
    language plpgsql security definer set search_path = '' as $$
    begin
      -- Who is somebody else's client under the same BSN is in the list of double registrations of both.
      clients := clients || array(
        select twin.id
        from indications.client own
        join indications.client twin on twin.bsn_hash = own.bsn_hash and twin.id <> own.id
        where own.id = any(clients)
      );

      -- Holds the clients, so that of two who write at once the second sees what the first wrote.
      perform from indications.client where id = any(clients) order by id for no key update;

      insert into indications.caseload as kept (organisation, client_id, ${sql.raw(CASELOAD.join(', '))})
      select own.organisation, own.client_id,
        own.visible_during,
        client.due_date,
        client.born_on,
        client.parity,
        lower(client.family_name || ' ' || client.given_name) as name_key,
        client.registration_ended_on is null as registered,
        client.interpreter_needed,
        (referred.accepted or client.registered_by = own.organisation) and exists (
          select from indications.kraamzorg_registration elsewhere
          where elsewhere.bsn_hash = client.bsn_hash and elsewhere.organisation <> own.organisation
        ) as registered_elsewhere,
        referred.state,
        referred.vulnerability_class as class,
        referred.vulnerability_class_on as class_on,
        coalesce(referred.accepted, false) as accepted,
        planning.minutes as planned_minutes,
        coalesce(planning.assistants, 0) as assistants,
        (
          select indication.minutes from indications.indication where indication.client_id = client.id
          order by indication.set_at desc, indication.id desc limit 1
        ) as indicated_minutes,
        (
          select max(coalesce(stay.discharged_on, 'infinity'::date)) from indications.hospital_stay stay
          where stay.client_id = client.id
        ) as home_since,
        (
          select min(intake.held_on) from indications.intake
          where intake.client_id = client.id and intake.state = 'HELD'
        ) as intake_held_on,
        planned.id as intake_id,
        planned.planned_on as intake_planned_on,
        planned.form as intake_form,
        told.signals,
        told.unread as unread_signals,
        (select count(*) from indications.care_plan plan where plan.client_id = client.id) as care_plans,
        (select count(*) from indications.early_signalling looked where looked.client_id = client.id) as signallings,
        children.living as living_children,
        children.handed_over as children_handed_over
      from (
        select known.organisation, known.client_id,
          range_agg(daterange(known.starts_on, known.ends_on, '[]')) as visible_during
        from access.care_relationship known
        where known.client_id = any(clients)
        group by known.organisation, known.client_id
      ) own
      join indications.client on client.id = own.client_id
      left join lateral (
        select of_kind.state, of_kind.vulnerability_class, of_kind.vulnerability_class_on,
          bool_or(of_kind.state not in ('SUBMITTED', 'DECLINED', 'WITHDRAWN')) over () as accepted
        from indications.referral of_kind
        where of_kind.client_id = own.client_id and of_kind.recipient = own.organisation and of_kind.kind = 'KRAAMZORG'
        order by of_kind.state in ('DECLINED', 'WITHDRAWN'), of_kind.submitted_at desc, of_kind.id desc
        limit 1
      ) referred on true
      left join lateral (
        select sum(visit.planned_minutes)::numeric as minutes, count(distinct visit.assistant_id)::integer as assistants
        from indications.visit
        where visit.client_id = own.client_id and visit.organisation = own.organisation
          and visit.kind = 'KRAAMZORG' and visit.state <> 'CANCELLED'
      ) planning on true
      left join lateral (
        select intake.id, intake.planned_on, intake.form
        from indications.intake
        where intake.client_id = own.client_id and intake.state = 'PLANNED'
        order by intake.planned_on, intake.id
        limit 1
      ) planned on true
      left join lateral (
        select count(*)::integer as living,
          (count(*) filter (where exists (
            select from indications.handover where handover.child_id = child.id
          )))::integer as handed_over
        from indications.child
        where child.client_id = own.client_id and not child.stillborn and child.died_on is null
      ) children on true
      left join lateral (
        select count(*)::integer as signals,
          (count(*) filter (where signal.organisation is distinct from own.organisation and not exists (
            select from indications.signal_reading reading
            where reading.signal_id = signal.id and reading.reader_organisation = own.organisation
          )))::integer as unread
        from indications.signal
        where signal.client_id = own.client_id
      ) told on true
      on conflict (organisation, client_id) do update set ${replacing(CASELOAD)}
      where ${differing('kept', CASELOAD)};

      -- That she was reported to Safe Home is in no list of hers: it could put a child in danger.
      insert into indications.listed_referral as kept (reader, referral_id, client_id, ${sql.raw(LISTED.join(', '))})
      select distinct side.reader, referral.id, referral.client_id,
        case when side.reader = referral.client_id::text then '{(,)}' else coalesce(own.visible_during, '{}') end,
        referral.state,
        referral.kind,
        referral.client_agreement,
        referral.submitted_at,
        referral.state_since,
        referral.answer_due_on,
        client.due_date,
        lower(client.family_name || ' ' || client.given_name),
        lower(client.given_name || ' ' || client.family_name)
      from indications.referral
      join indications.client on client.id = referral.client_id
      cross join lateral (
        values (referral.sender), (referral.recipient),
          (case when referral.kind <> 'SAFE_HOME' then referral.client_id::text end)
      ) as side (reader)
      left join indications.caseload own on own.organisation = side.reader and own.client_id = referral.client_id
      where referral.client_id = any(clients) and side.reader is not null
      on conflict (reader, referral_id) do update set ${replacing(LISTED)}
      where ${differing('kept', LISTED)};
    end $$
  `.execute(db)
  await sql`
    create function indications.keep_caseload() returns trigger
    language plpgsql security definer set search_path = '' as $$
    begin
      if current_setting('app.caseload', true) = 'later' then
        return null;
      end if;
      if tg_table_name = 'client' then
        perform indications.refresh_caseload(array(select id from written));
      elsif tg_table_name = 'signal_reading' then
        perform indications.refresh_caseload(array(
          select signal.client_id from written join indications.signal on signal.id = written.signal_id
        ));
      else
        perform indications.refresh_caseload(array(select distinct client_id from written));
      end if;
      return null;
    end $$
  `.execute(db)
  for (const name of ['refresh_caseload', 'keep_caseload'])
    await sql`revoke execute on function ${sql.table(`indications.${name}`)} from public`.execute(db)

  for (const name of SOURCES) {
    for (const event of ['insert', 'update', 'delete'] as const) {
      await sql`
        create trigger ${sql.id(`caseload_${event}`)} after ${sql.raw(event)} on ${sql.table(name)}
        referencing ${event === 'delete' ? sql`old` : sql`new`} table as written
        for each statement execute function indications.keep_caseload()
      `.execute(db)
    }
  }
}

const CASELOAD = [
  'visible_during',
  'due_date',
  'born_on',
  'parity',
  'name_key',
  'registered',
  'interpreter_needed',
  'registered_elsewhere',
  'state',
  'class',
  'class_on',
  'accepted',
  'planned_minutes',
  'assistants',
  'indicated_minutes',
  'home_since',
  'intake_held_on',
  'intake_id',
  'intake_planned_on',
  'intake_form',
  'signals',
  'unread_signals',
  'care_plans',
  'signallings',
  'living_children',
  'children_handed_over',
]

const LISTED = [
  'visible_during',
  'state',
  'kind',
  'client_agreement',
  'submitted_at',
  'state_since',
  'answer_due_on',
  'client_due_date',
  'name_key',
  'full_name',
]

const replacing = (columns: readonly string[]) =>
  sql.raw(columns.map((column) => `${column} = excluded.${column}`).join(', '))

/** A row that stays as it is is not written again. */
const differing = (row: string, columns: readonly string[]) => {
  const of = (name: string) => columns.map((column) => `${name}.${column}`).join(', ')
  return sql.raw(`(${of(row)}) is distinct from (${of('excluded')})`)
}

/** Whatever a row is made from. */
const SOURCES = [
  'access.care_relationship',
  'indications.client',
  'indications.referral',
  'indications.visit',
  'indications.indication',
  'indications.hospital_stay',
  'indications.intake',
  'indications.care_plan',
  'indications.early_signalling',
  'indications.child',
  'indications.handover',
  'indications.signal',
  'indications.signal_reading',
]
