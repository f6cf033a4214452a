import { type Kysely, sql } from 'kysely'

/**
 * What families lack to a higher floor, by region and week: those who gave birth by the week of the birth, the others by
 * the week of the due date. A family with visits counts with what was given and is still planned, one without with her
 * indication. Runs past row security as its owner, because a floor is agreed for a region and not for an organisation,
 * and holds sums only. Whole hours, so that nobody tries floors minute by minute until one family shows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function indications.floor_raise(first_day date, last_day date, from_hours integer, to_hours integer)
    returns table (
      region_code text, born boolean, week_start date, basis text, families integer, below integer,
      extra_minutes double precision
    )
    language sql stable security definer set search_path = ''
    begin atomic
      with expected as (
        select client.id, client.municipality_code, client.born_on is not null as born, client.care_day, client.feeding_wish
        from indications.client
        where client.registration_ended_on is null
          and client.care_day between first_day and last_day
          and (select access.viewer_role()) in ('planner', 'coordinator')
      ), moved as (
        select distinct on (move.client_id) move.client_id, move.municipality_code
        from indications.client_move as move
        join expected on expected.id = move.client_id
        where move.moved_on <= expected.care_day
        order by move.client_id, move.moved_on desc
      ), indicated as (
        select distinct on (indication.client_id) indication.client_id, indication.minutes, indication.feeding
        from indications.indication
        join expected on expected.id = indication.client_id
        order by indication.client_id, indication.set_at desc, indication.id desc
      ), visited as (
        select
          visit.client_id,
          sum(
            case
              when visit.state = 'DONE' then extract(epoch from visit.ended_at - visit.started_at) / 60
              else visit.planned_minutes
            end
          )::double precision as minutes
        from indications.visit
        join expected on expected.id = visit.client_id
        where visit.kind = 'KRAAMZORG' and visit.state <> 'CANCELLED'
        group by visit.client_id
      ), found as (
        select
          municipality.region_code,
          expected.born,
          expected.care_day - (extract(isodow from expected.care_day)::integer - 1) as week_start,
          case
            when visited.minutes is not null then 'PLANNED'
            when indicated.minutes is not null then 'INDICATED'
            else coalesce(indicated.feeding, expected.feeding_wish, 'UNKNOWN')
          end as basis,
          coalesce(visited.minutes, indicated.minutes) as minutes
        from expected
        left join moved on moved.client_id = expected.id
        join indications.municipality
          on municipality.code = coalesce(moved.municipality_code, expected.municipality_code)
        left join indicated on indicated.client_id = expected.id
        left join visited on visited.client_id = expected.id
      )
      select
        found.region_code,
        found.born,
        found.week_start,
        found.basis,
        count(*)::integer,
        (count(*) filter (where found.minutes < 60 * to_hours))::integer,
        coalesce(
          sum(greatest(0, 60 * to_hours - greatest(60 * from_hours, found.minutes))) filter (where found.minutes is not null),
          0
        )::double precision
      from found
      group by found.region_code, found.born, found.week_start, found.basis;
    end
  `.execute(db)
  await sql`revoke execute on function indications.floor_raise(date, date, integer, integer) from public`.execute(db)
  await sql`grant execute on function indications.floor_raise(date, date, integer, integer) to indications`.execute(db)
}
