import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/** Where and when hours are said to be scarce (NL: schaarste), and what oversight can ask of how it was dealt with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // A region has one declaration a day at most. Its code as a number, because a range of numbers can exclude by itself.
  await sql`
    create table indications.scarcity_declaration (
      id uuid primary key default uuidv7(),
      region_code text not null check (region_code ~ '^GG[0-9]{4}$'),
      valid_from date not null,
      valid_until date not null check (valid_until >= valid_from),
      ground text not null check (length(ground) between 1 and 2000),
      demonstration boolean not null default false,
      declared_at timestamptz not null default now(),
      declared_by_subject text not null default access.viewer_subject(),
      declared_by_name text not null,
      declared_by_role text not null default access.viewer_role(),
      lifted_on date,
      lifted_at timestamptz,
      lifted_by_subject text,
      lifted_by_name text,
      lift_reason text check (length(lift_reason) between 1 and 2000),
      check (num_nonnulls(lifted_on, lifted_at, lifted_by_subject, lifted_by_name) in (0, 4)),
      check (lift_reason is null or lifted_on is not null),
      check (lifted_on between valid_from and valid_until),
      constraint one_declaration_a_day exclude using gist (
        int4range(substr(region_code, 3)::integer, substr(region_code, 3)::integer, '[]') with &&,
        daterange(valid_from, coalesce(lifted_on, valid_until + 1), '[)') with &&
      )
    )
  `.execute(db)
  await sql`create index on indications.scarcity_declaration (region_code, valid_from)`.execute(db)
  await protectTable(db, 'indications.scarcity_declaration')
  await sql`
    create policy everybody on indications.scarcity_declaration for select to indications using (true)
  `.execute(db)
  await sql`
    create policy declaring on indications.scarcity_declaration for insert to indications
    with check (
      (select access.viewer_role()) = 'coordinator' and declared_by_subject = (select access.viewer_subject())
      and declared_by_role = (select access.viewer_role()) and not demonstration and lifted_on is null
    )
  `.execute(db)
  await sql`
    create policy lifting on indications.scarcity_declaration for update to indications
    using ((select access.viewer_role()) = 'coordinator')
    with check (lifted_by_subject = (select access.viewer_subject()))
  `.execute(db)
  await sql`
    grant select, insert (region_code, valid_from, valid_until, ground, declared_by_name),
      update (lifted_on, lifted_at, lifted_by_subject, lifted_by_name, lift_reason)
    on indications.scarcity_declaration to indications
  `.execute(db)

  await sql`create index on indications.client (created_at)`.execute(db)
  await guaranteeSteps(db)
  await daysToGuarantee(db)
  await scarcityCases(db)
  await deviationFamilies(db)
}

/**
 * How many came to each step of the waiting list, by region, month in which they are due and insurer, and on which
 * first and last day. Past row security, because an insurer's code stands in the file of the client: numbers only, exact
 * as those of the waiting list itself are for a coordinator.
 */
async function guaranteeSteps(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function indications.guarantee_steps(first_day date, last_day date)
    returns table (
      region_code text, month date, uzovi_code text, step text, families integer, first_beyond integer,
      now_there integer, first_on date, last_on date
    )
    language sql stable security definer set search_path = ''
    begin atomic
      select
        entry.region_code,
        date_trunc('month', entry.due_date::timestamp)::date,
        client.uzovi_code,
        event.to_step,
        count(distinct entry.id)::integer,
        (count(distinct entry.id) filter (where beyond.to_step = event.to_step))::integer,
        (count(distinct entry.id) filter (where entry.step = event.to_step))::integer,
        min((event.at at time zone 'Europe/Amsterdam')::date),
        max((event.at at time zone 'Europe/Amsterdam')::date)
      from indications.waiting_list_entry as entry
      join indications.client on client.id = entry.client_id
      join indications.waiting_list_event as event on event.entry_id = entry.id
      left join lateral (
        select later.to_step
        from indications.waiting_list_event as later
        where later.entry_id = entry.id
          and later.to_step in ('REGIONAL_WAITING_LIST', 'JOINT_DIVISION', 'INSURER_INVOLVED', 'NO_GUARANTEE')
        order by later.at, later.id
        limit 1
      ) as beyond on true
      where entry.due_date between first_day and last_day
        and (select access.viewer_role()) = 'coordinator'
      group by 1, 2, 3, 4;
    end
  `.execute(db)
  await sql`revoke execute on function indications.guarantee_steps(date, date) from public`.execute(db)
  await sql`grant execute on function indications.guarantee_steps(date, date) to indications`.execute(db)
}

/**
 * Calendar days from the registration to the first kraamzorg organisation that took her, as counts by region and
 * number of days: it accepted the referral, she was placed with it from the waiting list, or it registered her itself.
 * The caller withholds what rests on few families.
 */
async function daysToGuarantee(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function indications.days_to_guarantee(first_day date, last_day date)
    returns table (region_code text, outcome text, days integer, families integer)
    language sql stable security definer set search_path = ''
    begin atomic
      with registered as (
        select
          client.id, municipality.region_code, client.created_at, client.care_day, client.registration_ended_on,
          (client.created_at at time zone 'Europe/Amsterdam')::date as registered_on,
          organisation.kind = 'KRAAMZORG' as by_provider
        from indications.client
        join indications.municipality on municipality.code = client.municipality_code
        join indications.organisation on organisation.agb_code = client.registered_by
        where client.created_at >= first_day::timestamp at time zone 'Europe/Amsterdam'
          and client.created_at < (last_day + 1)::timestamp at time zone 'Europe/Amsterdam'
          and (select access.viewer_role()) in ('coordinator', 'inspector')
      ), taken as (
        select referral.client_id, event.at
        from registered
        join indications.referral on referral.client_id = registered.id
        join indications.referral_event as event on event.referral_id = referral.id
        where referral.kind = 'KRAAMZORG' and event.to_state = 'ACCEPTED'
        union all
        select entry.client_id, event.at
        from registered
        join indications.waiting_list_entry as entry on entry.client_id = registered.id
        join indications.waiting_list_event as event on event.entry_id = entry.id
        where event.to_step = 'PLACED'
        union all
        select id, created_at from registered where by_provider
      ), first_taken as (
        select client_id, (min(at) at time zone 'Europe/Amsterdam')::date as taken_on from taken group by client_id
      ), judged as (
        select
          registered.region_code,
          case
            when first_taken.taken_on is not null then 'GUARANTEED'
            when registered.registration_ended_on is not null or registered.care_day < current_date then 'ENDED'
            else 'WAITING'
          end as outcome,
          greatest(
            0,
            coalesce(
              first_taken.taken_on, least(registered.registration_ended_on, registered.care_day, current_date)
            ) - registered.registered_on
          ) as days
        from registered left join first_taken on first_taken.client_id = registered.id
      )
      select judged.region_code, judged.outcome, judged.days, count(*)::integer from judged group by 1, 2, 3;
    end
  `.execute(db)
  await sql`revoke execute on function indications.days_to_guarantee(date, date) from public`.execute(db)
  await sql`grant execute on function indications.days_to_guarantee(date, date) to indications`.execute(db)
}

/**
 * The way of each case through the waiting list for who oversees it: region, week and steps with the role that took
 * them, no name and no reason. The client is there for the log alone. And whether the divisions of a week kept
 * everybody at the floor.
 */
async function scarcityCases(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view indications.scarcity_case with (security_barrier) as
    select
      entry.id, entry.client_id, entry.region_code, entry.step, entry.entered_at,
      entry.due_date - (extract(isodow from entry.due_date)::integer - 1) as due_week_start
    from indications.waiting_list_entry as entry
    where (select access.viewer_role()) in ('coordinator', 'inspector')
  `.execute(db)
  await sql`
    create view indications.scarcity_case_step with (security_barrier) as
    select
      event.id, event.entry_id, event.to_step, event.at,
      case organisation.kind
        when 'MIDWIFE_PRACTICE' then 'MIDWIFE'
        when 'KRAAMZORG' then 'PLANNER'
        else case when event.organisation is null then 'COORDINATOR' else 'OTHER' end
      end as taken_by
    from indications.waiting_list_event as event
    left join indications.organisation on organisation.agb_code = event.organisation
    where (select access.viewer_role()) in ('coordinator', 'inspector')
  `.execute(db)
  await sql`
    create view indications.division_floor with (security_barrier) as
    select
      latest.region_code, latest.week_start,
      bool_and(line.allocated_minutes >= least(latest.floor_minutes, line.demanded_minutes)) as floor_kept
    from (
      select distinct on (organisation, region_code, week_start) id, region_code, week_start, floor_minutes
      from indications.allocation
      order by organisation, region_code, week_start, decided_at desc, id desc
    ) as latest
    join indications.allocation_line as line on line.allocation_id = latest.id
    where (select access.viewer_role()) in ('coordinator', 'inspector')
    group by latest.region_code, latest.week_start
  `.execute(db)
  for (const name of ['scarcity_case', 'scarcity_case_step', 'division_floor'])
    await sql`grant select on ${sql.table(`indications.${name}`)} to indications`.execute(db)
}

/**
 * Families that a contracted deviation for language was there for: of that organisation and insurer, with an interpreter,
 * and with care in a period. Numbers only.
 */
async function deviationFamilies(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function indications.deviation_families(first_day date, last_day date)
    returns table (deviation_id uuid, families integer, cared_for integer)
    language sql stable security definer set search_path = ''
    begin atomic
      with family as (
        select client.id, client.uzovi_code, client.care_day, placed.recipient
        from indications.client
        join lateral (
          select referral.recipient
          from indications.referral
          where referral.client_id = client.id and referral.kind = 'KRAAMZORG'
            and referral.state not in ('DECLINED', 'WITHDRAWN')
          order by referral.submitted_at desc
          limit 1
        ) as placed on true
        where client.care_day between first_day and last_day and client.interpreter_needed
          and client.registration_ended_on is null
          and (select access.viewer_role()) = 'coordinator'
      )
      select
        deviation.id,
        count(*)::integer,
        (count(*) filter (where exists (
          select from indications.visit
          where visit.client_id = family.id and visit.organisation = deviation.organisation and visit.state = 'DONE'
        )))::integer
      from indications.contracted_deviation as deviation
      join family
        on family.recipient = deviation.organisation and family.uzovi_code = deviation.uzovi_code
        and family.care_day between deviation.valid_from and coalesce(deviation.valid_until, 'infinity'::date)
      where deviation.kind = 'LANGUAGE'
      group by deviation.id;
    end
  `.execute(db)
  await sql`revoke execute on function indications.deviation_families(date, date) from public`.execute(db)
  await sql`grant execute on function indications.deviation_families(date, date) to indications`.execute(db)
}
