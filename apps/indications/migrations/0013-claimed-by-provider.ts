import { type Kysely, sql } from 'kysely'

/**
 * What each kraamzorg organisation claimed for families whose care date is in a period, as sums without a person. Runs
 * past row security as its owner, because whoever oversees the chain sees no file: it asks for the role itself, and a
 * planner gets her own organisation only. The caller withholds what rests on few families.
 *
 * A registration and an intake have no claim of their own in a file: there is one registration a family, and the intake
 * that the organisation held last, for families of which it claimed hours.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function indications.claimed_by_provider(first_day date, last_day date, only_of text[])
    returns table (
      organisation text, families integer, minutes double precision, partus_minutes double precision,
      partus_attendances integer, home_intakes integer, telephone_intakes integer, video_intakes integer
    )
    language sql stable security definer set search_path = ''
    begin atomic
      with claimed as (
        select
          visit.organisation,
          visit.client_id,
          coalesce(sum(visit.claimed_minutes) filter (where visit.kind = 'KRAAMZORG'), 0) as minutes,
          coalesce(sum(visit.claimed_minutes) filter (where visit.kind = 'PARTUS'), 0) as partus_minutes,
          count(*) filter (where visit.kind = 'PARTUS') as attendances
        from indications.client
        join indications.visit on visit.client_id = client.id
        where client.care_day between first_day and last_day
          and visit.claimed_minutes is not null
          and (only_of is null or visit.organisation = any(only_of))
          and (
            (select access.viewer_role()) in ('coordinator', 'inspector')
            or (select access.viewer_role()) = 'planner'
              and visit.organisation = (select access.viewer_organisation())
          )
        group by visit.organisation, visit.client_id
      ), held as (
        select distinct on (intake.organisation, intake.client_id)
          intake.organisation, intake.client_id, intake.form
        from indications.intake
        join claimed on claimed.client_id = intake.client_id and claimed.organisation = intake.organisation
        where intake.state = 'HELD'
        order by intake.organisation, intake.client_id, intake.held_on desc
      )
      select
        claimed.organisation,
        count(*)::integer,
        sum(claimed.minutes)::double precision,
        sum(claimed.partus_minutes)::double precision,
        sum(claimed.attendances)::integer,
        count(*) filter (where held.form = 'HOME')::integer,
        count(*) filter (where held.form = 'PHONE')::integer,
        count(*) filter (where held.form = 'VIDEO')::integer
      from claimed
      left join held on held.client_id = claimed.client_id and held.organisation = claimed.organisation
      group by claimed.organisation;
    end
  `.execute(db)
  await sql`revoke execute on function indications.claimed_by_provider(date, date, text[]) from public`.execute(db)
  await sql`grant execute on function indications.claimed_by_provider(date, date, text[]) to indications`.execute(db)
}
