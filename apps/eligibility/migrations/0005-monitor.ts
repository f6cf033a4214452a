import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/** What families answered about a programme, and how many families there are by what, for its evaluation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table eligibility.programme_questionnaire (
      id uuid primary key default uuidv7(),
      client_id uuid not null,
      programme_id uuid not null references eligibility.programme,
      moment text not null check (moment in ('START', 'HALF_YEAR')),
      answered_on date not null,
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by text not null,
      recorded_at timestamptz not null default now(),
      unique (client_id, programme_id, moment)
    )
  `.execute(db)
  await sql`create index on eligibility.programme_questionnaire (programme_id, moment)`.execute(db)
  await sql`
    create table eligibility.programme_answer (
      questionnaire_id uuid not null references eligibility.programme_questionnaire,
      question text not null,
      answer text not null,
      primary key (questionnaire_id, question),
      check (
        question = 'LABOUR_MOTHER' and answer in (
          'UNEMPLOYED', 'UNFIT_FOR_WORK', 'SOCIAL_ASSISTANCE', 'HOMEMAKER', 'PART_TIME', 'FULL_TIME', 'OTHER'
        )
        or question = 'PARTNER' and answer in ('YES', 'NO')
        or question = 'EDUCATION_MOTHER' and answer in ('AT_MOST_SECONDARY', 'HIGHER')
        or question = 'HOUSING' and answer in ('RENTED', 'OWNED', 'OTHER')
        or question = 'NATIONALITY' and answer in ('DUTCH', 'NOT_DUTCH', 'UNKNOWN')
        or question in ('SELF_CONFIDENCE', 'CERTAINTY_AS_PARENT', 'ASKING_FOR_HELP', 'KNOWING_THE_CHILD')
          and answer in ('YES', 'SOMETIMES', 'NO')
      )
    )
  `.execute(db)
  await protectTable(db, 'eligibility.programme_questionnaire')
  await protectTable(db, 'eligibility.programme_answer')
  await sql`
    create policy visible on eligibility.programme_questionnaire for select to eligibility
    using (exists (select from access.visible_client as seen (seen_id) where seen_id = client_id))
  `.execute(db)
  await sql`
    create policy recording on eligibility.programme_questionnaire for insert to eligibility
    with check (
      recorded_by_subject = (select access.viewer_subject())
      and (select access.viewer_role()) in ('midwife', 'planner', 'nurse')
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`
    create policy of_visible_questionnaire on eligibility.programme_answer for select to eligibility
    using (exists (
      select from eligibility.programme_questionnaire as questionnaire where questionnaire.id = questionnaire_id
    ))
  `.execute(db)
  await sql`
    create policy recording on eligibility.programme_answer for insert to eligibility
    with check (exists (
      select from eligibility.programme_questionnaire as questionnaire
      where questionnaire.id = questionnaire_id
        and questionnaire.recorded_by_subject = (select access.viewer_subject())
    ))
  `.execute(db)
  await sql`
    grant select, insert (client_id, programme_id, moment, answered_on, recorded_by)
    on eligibility.programme_questionnaire to eligibility
  `.execute(db)
  await sql`grant select, insert on eligibility.programme_answer to eligibility`.execute(db)
  await monitorCounts(db)
}

/**
 * Families of a programme by the year of their application and what is known of them, one topic at a time. Runs past
 * row security as its owner, because an evaluation is of all families together, and holds numbers only; the caller
 * withholds what is small. A class counts as unknown where factors were counted and no class was recorded; where
 * nothing was recorded the application is left out, as are all that say nothing on a topic.
 */
async function monitorCounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function eligibility.programme_monitor(programmes uuid[])
    returns table (programme_id uuid, topic text, year integer, value text, families integer)
    language sql stable security definer set search_path = ''
    begin atomic
      with asked as (
        select programme.id
        from eligibility.programme
        where programme.id = any (programmes)
          and (select access.viewer_role()) in ('planner', 'coordinator', 'inspector')
      ), application as (
        select application.*, extract(year from application.applied_on)::integer as year
        from eligibility.programme_application as application
        join asked on asked.id = application.programme_id
      ), questionnaire as (
        select questionnaire.id, questionnaire.programme_id, questionnaire.moment, coalesce(
          (
            select application.year from application
            where application.client_id = questionnaire.client_id
              and application.programme_id = questionnaire.programme_id
            order by application.applied_on desc, application.id desc
            limit 1
          ),
          extract(year from questionnaire.answered_on)::integer
        ) as year
        from eligibility.programme_questionnaire as questionnaire
        join asked on asked.id = questionnaire.programme_id
      ), said as (
        select application.programme_id, about.topic, application.year, about.value
        from application
        cross join lateral (
          values
            ('APPLICATIONS', 'ALL'),
            ('REFERRER', application.referrer),
            ('INVOLVED_PARTIES', coalesce(application.involved_parties::text, 'UNKNOWN')),
            ('RECORDED_CLASS', coalesce(
              application.recorded_class, case when application.risk_factors is not null then 'UNKNOWN' end
            )),
            ('RISK_FACTORS', application.risk_factors::text),
            ('FIRST_PREGNANCY', case application.first_pregnancy when true then 'YES' when false then 'NO' end)
        ) as about (topic, value)
        union all
        select used.programme_id, 'FLEXIBLE_HOURS', used.year, used.hours
        from (
          select
            granted.programme_id,
            coalesce(min(application.year), extract(year from granted.granted_on)::integer) as year,
            ceil(sum(hours.minutes) / 60.0)::integer::text as hours
          from eligibility.programme_grant as granted
          join asked on asked.id = granted.programme_id
          join eligibility.flexible_hours as hours on hours.grant_id = granted.id
          left join application on application.id = granted.application_id
          group by granted.id
        ) as used
        union all
        select questionnaire.programme_id, questionnaire.moment, questionnaire.year, 'ALL' from questionnaire
        union all
        select questionnaire.programme_id, answer.question, questionnaire.year, answer.answer
        from questionnaire
        join eligibility.programme_answer as answer on answer.questionnaire_id = questionnaire.id
      )
      select said.programme_id, said.topic, said.year, said.value, count(*)::integer
      from said
      where said.value is not null
      group by said.programme_id, said.topic, said.year, said.value;
    end
  `.execute(db)
  await sql`revoke execute on function eligibility.programme_monitor(uuid[]) from public`.execute(db)
  await sql`grant execute on function eligibility.programme_monitor(uuid[]) to eligibility`.execute(db)
}
