import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/** Hours that organisations can give, how they were divided, who waits, and who is on call. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table indications.capacity_week (
      id uuid primary key default uuidv7(),
      organisation text not null references indications.organisation,
      region_code text not null check (region_code ~ '^GG[0-9]{4}$'),
      week_start date not null check (extract(isodow from week_start) = 1),
      contracted_minutes integer not null check (contracted_minutes >= 0),
      employed_minutes integer not null check (employed_minutes >= 0),
      self_employed_minutes integer not null check (self_employed_minutes >= 0),
      set_at timestamptz not null default now(),
      set_by_name text not null,
      unique (organisation, region_code, week_start)
    )
  `.execute(db)
  await sql`create index on indications.capacity_week (region_code, week_start)`.execute(db)

  await sql`
    create table indications.waiting_list_entry (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      region_code text not null check (region_code ~ '^GG[0-9]{4}$'),
      due_date date not null,
      preferred_organisation text references indications.organisation,
      entered_by_organisation text not null references indications.organisation,
      vulnerability_class text check (vulnerability_class in (
        'SELF_RELIANT', 'POTENTIALLY_VULNERABLE', 'VULNERABLE', 'VERY_VULNERABLE'
      )),
      step text not null check (step in (
        'PREFERRED_PROVIDER', 'REGIONAL_WAITING_LIST', 'JOINT_DIVISION', 'INSURER_INVOLVED', 'NO_GUARANTEE', 'PLACED',
        'WITHDRAWN'
      )),
      step_since timestamptz not null default now(),
      entered_at timestamptz not null default now(),
      placed_with text references indications.organisation,
      check ((step = 'PLACED') = (placed_with is not null))
    )
  `.execute(db)
  await sql`
    create unique index one_open_entry on indications.waiting_list_entry (client_id)
    where step not in ('PLACED', 'WITHDRAWN')
  `.execute(db)
  await sql`create index on indications.waiting_list_entry (region_code, due_date)`.execute(db)
  await sql`
    create table indications.waiting_list_event (
      id uuid primary key default uuidv7(),
      entry_id uuid not null references indications.waiting_list_entry,
      from_step text,
      to_step text not null,
      at timestamptz not null default now(),
      by_subject text not null default access.viewer_subject(),
      by_name text not null,
      organisation text references indications.organisation,
      reason text check (length(reason) <= 2000)
    )
  `.execute(db)
  await sql`create index on indications.waiting_list_event (entry_id, at)`.execute(db)

  await sql`
    create table indications.allocation (
      id uuid primary key default uuidv7(),
      organisation text not null references indications.organisation,
      region_code text not null check (region_code ~ '^GG[0-9]{4}$'),
      week_start date not null check (extract(isodow from week_start) = 1),
      policy text not null check (policy in ('PROPORTIONAL', 'FLOOR_FIRST', 'VULNERABILITY_FIRST')),
      capacity_minutes integer not null check (capacity_minutes >= 0),
      floor_minutes integer not null check (floor_minutes >= 0),
      decided_at timestamptz not null default now(),
      decided_by_subject text not null default access.viewer_subject(),
      decided_by_name text not null
    )
  `.execute(db)
  await sql`create index on indications.allocation (organisation, week_start)`.execute(db)
  await sql`
    create table indications.allocation_line (
      allocation_id uuid not null references indications.allocation,
      client_id uuid not null references indications.client,
      demanded_minutes integer not null check (demanded_minutes >= 0),
      allocated_minutes integer not null check (allocated_minutes between 0 and demanded_minutes),
      reason text not null,
      primary key (allocation_id, client_id)
    )
  `.execute(db)

  await sql`
    create table indications.on_call_shift (
      id uuid primary key default uuidv7(),
      region_code text not null check (region_code ~ '^GG[0-9]{4}$'),
      organisation text not null references indications.organisation,
      assistant_id uuid references indications.maternity_assistant,
      assistant_name text,
      phone text,
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at)
    )
  `.execute(db)
  await sql`create index on indications.on_call_shift (region_code, starts_at)`.execute(db)
  await sql`create index on indications.on_call_shift (organisation, starts_at)`.execute(db)
  await sql`
    create table indications.partus_call (
      id uuid primary key default uuidv7(),
      region_code text not null check (region_code ~ '^GG[0-9]{4}$'),
      shift_id uuid references indications.on_call_shift,
      called_by_organisation text not null references indications.organisation,
      called_at timestamptz not null,
      answered_at timestamptz check (answered_at >= called_at),
      arrived_at timestamptz check (arrived_at >= answered_at)
    )
  `.execute(db)
  await sql`create index on indications.partus_call (region_code, called_at)`.execute(db)

  await sql`
    create table indications.region_births (
      region_code text not null check (region_code ~ '^GG[0-9]{4}$'),
      year smallint not null check (year between 1990 and 2100),
      births integer not null check (births >= 0),
      demonstration boolean not null,
      primary key (region_code, year)
    )
  `.execute(db)
  await sql`
    create table indications.region_staff (
      region_code text not null check (region_code ~ '^GG[0-9]{4}$'),
      year smallint not null check (year between 1990 and 2100),
      staff integer not null check (staff >= 0),
      joined integer not null check (joined >= 0),
      left_service integer not null check (left_service >= 0),
      demonstration boolean not null,
      primary key (region_code, year)
    )
  `.execute(db)

  // Nobody's file: by organisation, region and week. Who may ask is said by the scope `chain:read`.
  for (const name of ['capacity_week', 'on_call_shift', 'partus_call', 'region_births', 'region_staff']) {
    const table = sql.table(`indications.${name}`)
    await protectTable(db, `indications.${name}`)
    await sql`
      create policy chain on ${table} for select to indications
      using ((select access.viewer_role()) in ('midwife', 'planner', 'nurse', 'coordinator', 'inspector'))
    `.execute(db)
    await sql`grant select on ${table} to indications`.execute(db)
  }
  for (const name of ['capacity_week', 'on_call_shift']) {
    const table = sql.table(`indications.${name}`)
    await sql`
      create policy own_organisation on ${table} for all to indications
      using (organisation = (select access.viewer_organisation()) and (select access.viewer_role()) = 'planner')
    `.execute(db)
    await sql`grant insert, update on ${table} to indications`.execute(db)
  }

  await protectTable(db, 'indications.waiting_list_entry')
  await sql`
    create policy visible on indications.waiting_list_entry for select to indications
    using (
      (select access.viewer_role()) = 'coordinator'
      or exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`
    create policy entering on indications.waiting_list_entry for insert to indications
    with check (
      entered_by_organisation = (select access.viewer_organisation())
      and (select access.viewer_role()) in ('midwife', 'planner')
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`
    create policy stepping on indications.waiting_list_entry for update to indications
    using (
      (select access.viewer_role()) = 'coordinator'
      or (select access.viewer_role()) = 'planner' and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`
    grant select, insert, update (step, step_since, placed_with) on indications.waiting_list_entry to indications
  `.execute(db)
  await protectTable(db, 'indications.waiting_list_event')
  await sql`
    create policy of_visible_entry on indications.waiting_list_event for select to indications
    using (entry_id in (select id from indications.waiting_list_entry))
  `.execute(db)
  await sql`
    create policy own_step on indications.waiting_list_event for insert to indications
    with check (
      by_subject = (select access.viewer_subject())
      and entry_id in (select id from indications.waiting_list_entry)
    )
  `.execute(db)
  await sql`grant select, insert on indications.waiting_list_event to indications`.execute(db)

  await protectTable(db, 'indications.allocation')
  await sql`
    create policy own_organisation on indications.allocation for all to indications
    using (organisation = (select access.viewer_organisation()) and (select access.viewer_role()) = 'planner')
  `.execute(db)
  await sql`grant select, insert on indications.allocation to indications`.execute(db)
  await protectTable(db, 'indications.allocation_line')
  await sql`
    create policy of_own_allocation on indications.allocation_line for all to indications
    using (
      allocation_id in (select id from indications.allocation)
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`grant select, insert on indications.allocation_line to indications`.execute(db)

  await sql`create index on indications.region_births (year)`.execute(db)
  await demandByWeek(db)
  await deliveredByEmployment(db)
}

/**
 * Women by region and week: those who gave birth by the week of the birth, the others by the week of the due date. Runs
 * past row security as its owner, because demand is that of all organisations together, and holds numbers only. Those of
 * one organisation are for that organisation and for who oversees it. Numbers are exact, also small ones: hours cannot be divided over "fewer than ten" families, and a
 * row tells of nobody more than that she is expected somewhere in a region.
 */
async function demandByWeek(db: Kysely<unknown>): Promise<void> {
  // A column, not an index on an expression: only so it has statistics under row security.
  await sql`
    alter table indications.client
      add column care_day date generated always as (coalesce(born_on, due_date)) stored
  `.execute(db)
  await sql`
    create index on indications.client (care_day) include (id, municipality_code, born_on, feeding_wish)
    where registration_ended_on is null
  `.execute(db)
  await sql`
    create function indications.demand_by_week(first_day date, last_day date, only_of text)
    returns table (
      region_code text, placed boolean, born boolean, week_start date, basis text, families integer,
      indicated_minutes double precision
    )
    language sql stable security definer set search_path = ''
    begin atomic
      with expected as (
        select client.id, client.municipality_code, client.born_on is not null as born, client.care_day, client.feeding_wish
        from indications.client
        where client.registration_ended_on is null
          and client.care_day between first_day and last_day
          and (select access.viewer_role()) in ('midwife', 'planner', 'nurse', 'coordinator', 'inspector')
      ), moved as (
        select distinct on (move.client_id) move.client_id, move.municipality_code
        from indications.client_move as move
        join indications.client on client.id = move.client_id
        where move.moved_on <= client.care_day
        order by move.client_id, move.moved_on desc
      ), placed as (
        select distinct on (referral.client_id) referral.client_id, referral.recipient as organisation
        from indications.referral
        where referral.kind = 'KRAAMZORG' and referral.state not in ('DECLINED', 'WITHDRAWN')
        order by referral.client_id, referral.submitted_at desc
      ), indicated as (
        select distinct on (indication.client_id) indication.client_id, indication.minutes, indication.feeding
        from indications.indication
        order by indication.client_id, indication.set_at desc
      ), found as (
        select
          municipality.region_code,
          placed.organisation,
          expected.born,
          expected.care_day as day,
          case
            when indicated.minutes is not null then 'INDICATED'
            else coalesce(indicated.feeding, expected.feeding_wish, 'UNKNOWN')
          end as basis,
          indicated.minutes
        from expected
        left join moved on moved.client_id = expected.id
        join indications.municipality
          on municipality.code = coalesce(moved.municipality_code, expected.municipality_code)
        left join placed on placed.client_id = expected.id
        left join indicated on indicated.client_id = expected.id
      ), counted as (
        select
          found.region_code,
          found.organisation is not null as placed,
          found.born,
          found.day - (extract(isodow from found.day)::integer - 1) as week_start,
          found.basis,
          found.minutes
        from found
        where only_of is null
          or found.organisation = only_of
          and (
            only_of = (select access.viewer_organisation())
            or (select access.viewer_role()) in ('coordinator', 'inspector')
          )
      )
      select
        counted.region_code,
        counted.placed,
        counted.born,
        counted.week_start,
        counted.basis,
        count(*)::integer,
        coalesce(sum(counted.minutes), 0)::double precision
      from counted
      group by counted.region_code, counted.placed, counted.born, counted.week_start, counted.basis;
    end
  `.execute(db)
  await sql`revoke execute on function indications.demand_by_week(date, date, text) from public`.execute(db)
  await sql`grant execute on function indications.demand_by_week(date, date, text) to indications`.execute(db)
}

/**
 * Hours given to whole families by who gave them, for families whose first visit is in a period. Past row security for
 * the same reason; the caller withholds what rests on few families.
 */
async function deliveredByEmployment(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function indications.delivered_by_employment(first_day date, last_day date)
    returns table (region_code text, given_by text, families integer, visits integer, minutes double precision)
    language sql stable security definer set search_path = ''
    begin atomic
      select
        municipality.region_code,
        family.given_by,
        count(*)::integer,
        sum(family.visits)::integer,
        sum(family.minutes)::double precision
      from (
        select
          visit.client_id,
          case
            when bool_or(assistant.employment is null) then 'UNKNOWN'
            when bool_and(assistant.employment = 'EMPLOYED') then 'EMPLOYED'
            when bool_and(assistant.employment = 'SELF_EMPLOYED') then 'SELF_EMPLOYED'
            else 'BOTH'
          end as given_by,
          count(*) as visits,
          sum(extract(epoch from visit.ended_at - visit.started_at) / 60) as minutes,
          min(visit.started_at at time zone 'Europe/Amsterdam')::date as first_visit
        from indications.visit
        left join indications.maternity_assistant as assistant on assistant.id = visit.assistant_id
        where visit.state = 'DONE' and visit.kind = 'KRAAMZORG'
        group by visit.client_id
      ) as family
      join indications.client on client.id = family.client_id
      join indications.municipality on municipality.code = client.municipality_code
      where family.first_visit between first_day and last_day
        and (select access.viewer_role()) in ('planner', 'coordinator', 'inspector')
      group by municipality.region_code, family.given_by;
    end
  `.execute(db)
  await sql`revoke execute on function indications.delivered_by_employment(date, date) from public`.execute(db)
  await sql`grant execute on function indications.delivered_by_employment(date, date) to indications`.execute(db)
}
