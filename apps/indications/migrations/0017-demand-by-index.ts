import { type Kysely, sql } from 'kysely'

/**
 * The same numbers as before: referral, indication and move are looked up for the women of the weeks that are asked
 * about, instead of for all.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function indications.demand_by_week(first_day date, last_day date, only_of text)
    returns table (
      region_code text, placed boolean, born boolean, week_start date, basis text, families integer,
      indicated_minutes double precision
    )
    language sql stable security definer set search_path = ''
    begin atomic
      select
        municipality.region_code,
        placed.organisation is not null,
        client.born_on is not null,
        client.care_day - (extract(isodow from client.care_day)::integer - 1) as monday,
        case
          when indicated.minutes is not null then 'INDICATED'
          else coalesce(indicated.feeding, client.feeding_wish, 'UNKNOWN')
        end as basis,
        count(*)::integer,
        coalesce(sum(indicated.minutes), 0)::double precision
      from indications.client
      left join lateral (
        select move.municipality_code
        from indications.client_move as move
        where move.client_id = client.id and move.moved_on <= client.care_day
        order by move.moved_on desc
        limit 1
      ) as moved on true
      join indications.municipality on municipality.code = coalesce(moved.municipality_code, client.municipality_code)
      left join lateral (
        select referral.recipient as organisation
        from indications.referral
        where referral.client_id = client.id and referral.kind = 'KRAAMZORG'
          and referral.state not in ('DECLINED', 'WITHDRAWN')
        order by referral.submitted_at desc
        limit 1
      ) as placed on true
      left join lateral (
        select indication.minutes, indication.feeding
        from indications.indication
        where indication.client_id = client.id
        order by indication.set_at desc
        limit 1
      ) as indicated on true
      where client.registration_ended_on is null
        and client.care_day between first_day and last_day
        and (select access.viewer_role()) in ('midwife', 'planner', 'nurse', 'coordinator', 'inspector')
        and (
          only_of is null
          or placed.organisation = only_of
          and (
            only_of = (select access.viewer_organisation())
            or (select access.viewer_role()) in ('coordinator', 'inspector')
          )
        )
      group by
        municipality.region_code, placed.organisation is not null, client.born_on is not null, monday, basis;
    end
  `.execute(db)
}
