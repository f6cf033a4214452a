import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/**
 * The course of a programme: applied, granted, waiting, refused, lapsed, and the hours that were used. A place of a
 * quota is held in one row, which triggers keep: however a grant comes or goes, the count follows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await programmes(db)
  await applications(db)
  await grants(db)
  await flexibleHours(db)
  await places(db)
  await sums(db)
}

/** Criteria become one expression; what a benefit holds, what is only for the demonstration, and what to say of it. */
async function programmes(db: Kysely<unknown>): Promise<void> {
  await sql`alter table eligibility.programme drop constraint programme_criteria_check`.execute(db)
  await sql`
    update eligibility.programme set criteria = jsonb_build_object('kind', 'allOf', 'of', criteria)
    where jsonb_typeof(criteria) = 'array'
  `.execute(db)
  await sql`
    alter table eligibility.programme
      add constraint programme_criteria_check check (jsonb_typeof(criteria) = 'object'),
      add column demonstration boolean not null default false,
      add column note_nl text,
      add column note_en text,
      add column flexible_hours jsonb check (jsonb_typeof(flexible_hours) = 'object'),
      add check ((note_nl is null) = (note_en is null))
  `.execute(db)
  await sql`
    update eligibility.programme set flexible_hours = ${JSON.stringify({
      meanHours: 24,
      windowMonths: 6,
      fromDay: 8,
      useUntil: null,
      modes: ['MORE_HOURS_A_DAY', 'DAYS_IN_A_ROW', 'PERIODIC_CONTACT'],
      purposes: ['SELF_RELIANCE', 'BRIDGING'],
    })}::jsonb
    where 'FLEXIBLE_HOURS' = any (benefits)
  `.execute(db)
  await sql`
    alter table eligibility.programme
      add check (('FLEXIBLE_HOURS' = any (benefits)) = (flexible_hours is not null))
  `.execute(db)
}

async function applications(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table eligibility.programme_application (
      id uuid primary key default uuidv7(),
      client_id uuid not null,
      programme_id uuid not null references eligibility.programme,
      applied_on date not null default current_date,
      applied_at timestamptz not null default clock_timestamp(),
      applied_by_subject text not null default access.viewer_subject(),
      applied_by_name text not null,
      applied_by_organisation text not null check (applied_by_organisation ~ '^[0-9]{8}$'),
      referrer text not null check (referrer in (
        'MIDWIFE_OR_GYNAECOLOGIST', 'YOUTH_HEALTH', 'SOCIAL_WORK', 'JOINT_DECISION', 'OTHER', 'UNKNOWN'
      )),
      involved_parties smallint check (involved_parties between 0 and 50),
      first_pregnancy boolean,
      decided_for date not null,
      recorded_class text check (recorded_class in (
        'SELF_RELIANT', 'POTENTIALLY_VULNERABLE', 'VULNERABLE', 'VERY_VULNERABLE'
      )),
      derived_class text check (derived_class in (
        'SELF_RELIANT', 'POTENTIALLY_VULNERABLE', 'VULNERABLE', 'VERY_VULNERABLE', 'UNDEFINED'
      )),
      risk_factors smallint check (risk_factors >= 0),
      municipality_code text check (municipality_code ~ '^GM[0-9]{4}$'),
      district text check (length(district) between 1 and 200),
      uzovi_code text check (uzovi_code ~ '^[0-9]{4}$'),
      provider_agb_code text check (provider_agb_code ~ '^[0-9]{8}$'),
      born_on date,
      monthly_income_cents integer check (monthly_income_cents >= 0),
      money_worries boolean,
      indicated_minutes integer check (indicated_minutes >= 0),
      outcome text not null check (outcome in ('ELIGIBLE', 'NOT_ELIGIBLE', 'UNKNOWN')),
      criteria jsonb not null check (jsonb_typeof(criteria) = 'array'),
      state text not null check (state in ('APPLIED', 'WAITING', 'GRANTED', 'REFUSED', 'LAPSED', 'WITHDRAWN')),
      state_since timestamptz not null default now(),
      waiting_since timestamptz,
      refusal_reason text check (refusal_reason in ('NOT_ELIGIBLE', 'PROGRAMME_ENDED', 'WITHOUT_NEED', 'OTHER')),
      decision_reason text check (length(decision_reason) between 1 and 2000),
      idempotency_key text not null,
      request_digest bytea not null,
      check ((state = 'WAITING') <= (waiting_since is not null)),
      check ((state = 'REFUSED') = (refusal_reason is not null)),
      unique (applied_by_organisation, idempotency_key)
    )
  `.execute(db)
  await sql`
    create unique index one_open_application on eligibility.programme_application (client_id, programme_id)
    where state in ('APPLIED', 'WAITING', 'GRANTED')
  `.execute(db)
  await sql`create index on eligibility.programme_application (client_id, applied_at)`.execute(db)
  await sql`
    create index line_of_waiting on eligibility.programme_application (programme_id, applied_at, id)
    where state = 'WAITING'
  `.execute(db)
  await protectTable(db, 'eligibility.programme_application')
  await sql`
    create policy visible on eligibility.programme_application for select to eligibility
    using (exists (select from access.visible_client as seen (seen_id) where seen_id = client_id))
  `.execute(db)
  await sql`
    create policy applying on eligibility.programme_application for insert to eligibility
    with check (
      applied_by_organisation = (select access.viewer_organisation())
      and applied_by_subject = (select access.viewer_subject())
      and (select access.viewer_role()) in ('midwife', 'planner', 'nurse')
      and state = 'APPLIED'
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  // Who gives the care decides; who applied can take the application back and nothing else.
  await sql`
    create policy deciding on eligibility.programme_application for update to eligibility
    using (
      (select access.viewer_role()) = 'planner'
      and coalesce(provider_agb_code, (select access.viewer_organisation())) = (select access.viewer_organisation())
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`
    create policy withdrawing on eligibility.programme_application for update to eligibility
    using (
      applied_by_organisation = (select access.viewer_organisation())
      and (select access.viewer_role()) in ('midwife', 'planner', 'nurse')
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
    with check (state = 'WITHDRAWN')
  `.execute(db)
  await sql`
    grant select, insert, update (state, state_since, waiting_since, refusal_reason, decision_reason)
    on eligibility.programme_application to eligibility
  `.execute(db)

  await sql`
    create table eligibility.programme_application_event (
      id uuid primary key default uuidv7(),
      application_id uuid not null references eligibility.programme_application,
      from_state text check (from_state in ('APPLIED', 'WAITING', 'GRANTED', 'REFUSED', 'LAPSED', 'WITHDRAWN')),
      to_state text not null check (to_state in ('APPLIED', 'WAITING', 'GRANTED', 'REFUSED', 'LAPSED', 'WITHDRAWN')),
      at timestamptz not null default clock_timestamp(),
      by_subject text not null default access.viewer_subject(),
      by_name text,
      organisation text check (organisation ~ '^[0-9]{8}$'),
      cause text not null check (cause in (
        'APPLICATION', 'DECISION', 'WITHDRAWAL', 'LAPSE', 'PLACE_RELEASED', 'QUOTA_RAISED'
      )),
      reason text check (length(reason) between 1 and 2000),
      check ((by_name is null) = (cause in ('PLACE_RELEASED', 'QUOTA_RAISED')))
    )
  `.execute(db)
  await sql`create index on eligibility.programme_application_event (application_id, at)`.execute(db)
  await protectTable(db, 'eligibility.programme_application_event')
  await sql`
    create policy of_visible_application on eligibility.programme_application_event for select to eligibility
    using (exists (
      select from eligibility.programme_application as application where application.id = application_id
    ))
  `.execute(db)
  await sql`
    create policy own_step on eligibility.programme_application_event for insert to eligibility
    with check (
      by_subject = (select access.viewer_subject())
      and organisation = (select access.viewer_organisation())
      and exists (select from eligibility.programme_application as application where application.id = application_id)
    )
  `.execute(db)
  await sql`grant select, insert on eligibility.programme_application_event to eligibility`.execute(db)
}

/** A grant comes from an application, ends by an act, and can then be given anew. */
async function grants(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table eligibility.programme_grant
      drop constraint programme_grant_client_id_programme_id_key,
      add column application_id uuid unique references eligibility.programme_application,
      add column born_on date,
      add column lapsed_on date,
      add column lapse_reason text check (lapse_reason in (
        'MOVED_OUT_OF_AREA', 'OTHER_PROVIDER', 'PROGRAMME_ENDED', 'WISH_OF_CLIENT', 'OTHER'
      )),
      add column lapse_note text check (length(lapse_note) between 1 and 2000),
      add check (lapsed_on >= granted_on),
      add check ((lapsed_on is null) = (lapse_reason is null)),
      add check (lapse_note is null or lapse_reason is not null)
  `.execute(db)
  await sql`
    create unique index one_grant_in_force on eligibility.programme_grant (client_id, programme_id)
    where lapsed_on is null
  `.execute(db)
  await sql`create index on eligibility.programme_grant (client_id)`.execute(db)
  await sql`create index on eligibility.programme_grant (programme_id, granted_on)`.execute(db)
  await sql`drop policy visible on eligibility.programme_grant`.execute(db)
  await sql`
    create policy visible on eligibility.programme_grant for select to eligibility
    using (exists (select from access.visible_client as seen (seen_id) where seen_id = client_id))
  `.execute(db)
  // The application of the grant says who decides: who may step it may grant by it, and let the grant lapse.
  await sql`
    create policy granting on eligibility.programme_grant for insert to eligibility
    with check (
      (select access.viewer_role()) = 'planner'
      and application_id is not null
      and exists (
        select from eligibility.programme_application as application
        where application.id = application_id
          and application.client_id = programme_grant.client_id
          and application.programme_id = programme_grant.programme_id
          and coalesce(application.provider_agb_code, (select access.viewer_organisation()))
            = (select access.viewer_organisation())
      )
    )
  `.execute(db)
  await sql`
    create policy keeping on eligibility.programme_grant for update to eligibility
    using (
      (select access.viewer_role()) = 'planner'
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      and not exists (
        select from eligibility.programme_application as application
        where application.id = application_id
          and application.provider_agb_code <> (select access.viewer_organisation())
      )
    )
  `.execute(db)
  await sql`
    grant insert, update (born_on, lapsed_on, lapse_reason, lapse_note) on eligibility.programme_grant to eligibility
  `.execute(db)
}

async function flexibleHours(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table eligibility.flexible_hours (
      id uuid primary key default uuidv7(),
      grant_id uuid not null references eligibility.programme_grant,
      client_id uuid not null,
      used_on date not null,
      minutes integer not null check (minutes between 1 and 1440),
      mode text not null check (mode in ('MORE_HOURS_A_DAY', 'DAYS_IN_A_ROW', 'PERIODIC_CONTACT')),
      purpose text not null check (purpose in ('SELF_RELIANCE', 'BRIDGING')),
      goal text check (length(goal) between 1 and 2000),
      organisation text not null check (organisation ~ '^[0-9]{8}$'),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null,
      recorded_at timestamptz not null default now(),
      idempotency_key text not null,
      request_digest bytea not null,
      unique (organisation, idempotency_key)
    )
  `.execute(db)
  await sql`create index on eligibility.flexible_hours (grant_id, used_on) include (minutes)`.execute(db)
  await sql`create index on eligibility.flexible_hours (client_id)`.execute(db)
  await protectTable(db, 'eligibility.flexible_hours')
  await sql`
    create policy visible on eligibility.flexible_hours for select to eligibility
    using (exists (select from access.visible_client as seen (seen_id) where seen_id = client_id))
  `.execute(db)
  await sql`
    create policy recording on eligibility.flexible_hours for insert to eligibility
    with check (
      organisation = (select access.viewer_organisation())
      and recorded_by_subject = (select access.viewer_subject())
      and (select access.viewer_role()) = 'planner'
      and exists (
        select from eligibility.programme_grant as granted
        where granted.id = grant_id and granted.client_id = flexible_hours.client_id
      )
    )
  `.execute(db)
  await sql`grant select, insert on eligibility.flexible_hours to eligibility`.execute(db)
}

/**
 * One row a programme, the only place where the count is held. Whoever takes or frees a place holds that row first and
 * an application after it, so that nobody waits for each other. The functions run as their owner, because the family
 * that is next in line may be one that the viewer may not see; they say nothing of her.
 */
async function places(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table eligibility.programme_place (
      programme_id uuid primary key references eligibility.programme on delete cascade,
      places integer check (places > 0),
      taken integer not null default 0 check (taken >= 0)
    )
  `.execute(db)
  await sql`
    insert into eligibility.programme_place (programme_id, places, taken)
    select programme.id, programme.quota_families, count(granted.id)
    from eligibility.programme left join eligibility.programme_grant as granted on granted.programme_id = programme.id
    group by programme.id
  `.execute(db)
  await protectTable(db, 'eligibility.programme_place')
  await sql`
    create policy chain on eligibility.programme_place for select to eligibility
    using ((select access.viewer_role()) in ('midwife', 'planner', 'nurse', 'coordinator', 'inspector'))
  `.execute(db)
  await sql`grant select on eligibility.programme_place to eligibility`.execute(db)

  await sql`
    create function eligibility.hold_place(held_programme uuid) returns table (places integer, taken integer)
    language sql volatile security definer set search_path = ''
    begin atomic
      select place.places, place.taken from eligibility.programme_place as place
      where place.programme_id = held_programme and (select access.viewer_role()) in ('midwife', 'planner', 'nurse')
      for update;
    end
  `.execute(db)
  await sql`
    create function eligibility.promote_waiting(of_programme uuid, because text) returns void
    language plpgsql volatile security definer set search_path = '' as $$
    declare
      next_in_line record;
      new_grant uuid;
    begin
      if not exists (
        select from eligibility.programme
        where id = of_programme and current_date between valid_from and coalesce(valid_until, 'infinity')
      ) then
        return;
      end if;
      loop
        perform from eligibility.programme_place
        where programme_id = of_programme and (places is null or taken < places) for update;
        exit when not found;
        select id, client_id, born_on into next_in_line from eligibility.programme_application
        where programme_id = of_programme and state = 'WAITING' order by applied_at, id limit 1 for update;
        exit when not found;
        update eligibility.programme_application set state = 'GRANTED', state_since = now() where id = next_in_line.id;
        insert into eligibility.programme_application_event (application_id, from_state, to_state, cause)
        values (next_in_line.id, 'WAITING', 'GRANTED', because);
        insert into eligibility.programme_grant (client_id, programme_id, application_id, granted_on, born_on)
        values (next_in_line.client_id, of_programme, next_in_line.id, current_date, next_in_line.born_on)
        returning id into new_grant;
        insert into audit.event (action, type, client_id, object_type, object_id, service)
        values ('UPDATE', 'application.promote', next_in_line.client_id, 'programme_grant', new_grant, 'eligibility');
      end loop;
    end $$
  `.execute(db)
  await sql`
    create function eligibility.follow_grant() returns trigger
    language plpgsql volatile security definer set search_path = '' as $$
    begin
      if tg_op = 'INSERT' and new.lapsed_on is null then
        update eligibility.programme_place set taken = taken + 1
        where programme_id = new.programme_id and (places is null or taken < places);
        if not found then
          raise exception 'every place of this programme is taken' using errcode = 'check_violation';
        end if;
      elsif tg_op = 'UPDATE' and old.lapsed_on is null and new.lapsed_on is not null
        or tg_op = 'DELETE' and old.lapsed_on is null then
        update eligibility.programme_place set taken = taken - 1 where programme_id = old.programme_id;
        perform eligibility.promote_waiting(old.programme_id, 'PLACE_RELEASED');
      end if;
      return null;
    end $$
  `.execute(db)
  await sql`
    create trigger follow_grant after insert or delete or update of lapsed_on on eligibility.programme_grant
    for each row execute function eligibility.follow_grant()
  `.execute(db)
  await sql`
    create function eligibility.follow_programme() returns trigger
    language plpgsql volatile security definer set search_path = '' as $$
    begin
      insert into eligibility.programme_place as place (programme_id, places) values (new.id, new.quota_families)
      on conflict (programme_id) do update set places = excluded.places
      where place.places is distinct from excluded.places;
      if tg_op = 'UPDATE' then
        perform eligibility.promote_waiting(new.id, 'QUOTA_RAISED');
      end if;
      return null;
    end $$
  `.execute(db)
  await sql`
    create trigger follow_programme after insert or update of quota_families on eligibility.programme
    for each row execute function eligibility.follow_programme()
  `.execute(db)
  await sql`
    create function eligibility.place_in_line(applications uuid[]) returns table (id uuid, place integer)
    language sql stable security definer set search_path = ''
    begin atomic
      select own.id, (
        select count(*)::integer from eligibility.programme_application as other
        where other.programme_id = own.programme_id and other.state = 'WAITING'
          and (other.applied_at, other.id) <= (own.applied_at, own.id)
      )
      from eligibility.programme_application as own
      where own.id = any (applications) and own.state = 'WAITING'
        and exists (select from access.visible_client as seen (seen_id) where seen_id = own.client_id);
    end
  `.execute(db)
  for (const name of [
    'hold_place(uuid)',
    'promote_waiting(uuid, text)',
    'follow_grant()',
    'follow_programme()',
    'place_in_line(uuid[])',
  ])
    await sql`revoke execute on function eligibility.${sql.raw(name)} from public`.execute(db)
  for (const name of ['hold_place(uuid)', 'place_in_line(uuid[])'])
    await sql`grant execute on function eligibility.${sql.raw(name)} to eligibility`.execute(db)
}

/** Sums over all families, past row security: numbers by programme and place, and nobody. */
async function sums(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view eligibility.programme_fill with (security_barrier) as
    select
      place.programme_id,
      place.places,
      place.taken,
      (
        select count(*)::integer from eligibility.programme_application as application
        where application.programme_id = place.programme_id and application.state = 'APPLIED'
      ) as applied,
      (
        select count(*)::integer from eligibility.programme_application as application
        where application.programme_id = place.programme_id and application.state = 'WAITING'
      ) as waiting,
      used.families as families_with_hours,
      used.minutes
    from eligibility.programme_place as place
    cross join lateral (
      select count(distinct hours.client_id)::integer as families, coalesce(sum(hours.minutes), 0)::integer as minutes
      from eligibility.programme_grant as granted
      join eligibility.flexible_hours as hours on hours.grant_id = granted.id
      where granted.programme_id = place.programme_id
    ) as used
    where (select access.viewer_role()) in ('midwife', 'planner', 'nurse', 'coordinator', 'inspector')
  `.execute(db)
  await sql`grant select on eligibility.programme_fill to eligibility`.execute(db)

  await sql`
    create function eligibility.waivers_granted(first_day date, last_day date)
    returns table (
      programme_id uuid, municipality_code text, families integer, families_with_indication integer,
      indicated_minutes integer
    )
    language sql stable security definer set search_path = ''
    begin atomic
      select
        granted.programme_id,
        application.municipality_code,
        count(distinct granted.client_id)::integer,
        count(distinct granted.client_id) filter (where application.indicated_minutes is not null)::integer,
        coalesce(sum(application.indicated_minutes), 0)::integer
      from eligibility.programme_grant as granted
      join eligibility.programme on programme.id = granted.programme_id
      left join eligibility.programme_application as application on application.id = granted.application_id
      where granted.granted_on between first_day and last_day
        and 'OWN_CONTRIBUTION_WAIVED' = any (programme.benefits)
        and (select access.viewer_role()) in ('planner', 'coordinator', 'inspector')
      group by granted.programme_id, application.municipality_code;
    end
  `.execute(db)
  await sql`revoke execute on function eligibility.waivers_granted(date, date) from public`.execute(db)
  await sql`grant execute on function eligibility.waivers_granted(date, date) to eligibility`.execute(db)
}
