import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/** What went wrong and what was learned from it, and what families say. An incident tells of no person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table indications.incident (
      id uuid primary key default uuidv7(),
      organisation text not null references indications.organisation,
      kind text not null check (kind in ('INCIDENT', 'CALAMITY', 'COMPLAINT')),
      theme text not null check (theme in (
        'MOTHER_AND_CHILD_CENTRAL', 'INTEGRATED_CARE', 'SAFE_CARE_AT_HOME', 'PROFESSIONAL_COOPERATION', 'STEERING_ON_QUALITY'
      )),
      happened_on date not null,
      reported_on date not null check (reported_on >= happened_on),
      reported_to_inspectorate boolean not null default false,
      summary text not null check (length(summary) between 1 and 4000),
      learned text check (length(learned) <= 4000),
      learned_on date,
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null,
      check ((learned is null) = (learned_on is null))
    )
  `.execute(db)
  await sql`create index on indications.incident (organisation, happened_on)`.execute(db)
  await protectTable(db, 'indications.incident')
  await sql`
    create policy visible on indications.incident for select to indications
    using (
      (select access.viewer_role()) = 'inspector'
      or organisation = (select access.viewer_organisation()) and (select access.viewer_role()) = 'planner'
    )
  `.execute(db)
  await sql`
    create policy own_organisation on indications.incident for insert to indications
    with check (organisation = (select access.viewer_organisation()) and (select access.viewer_role()) = 'planner')
  `.execute(db)
  await sql`
    create policy learning on indications.incident for update to indications
    using (organisation = (select access.viewer_organisation()) and (select access.viewer_role()) = 'planner')
  `.execute(db)
  await sql`grant select, insert, update (learned, learned_on) on indications.incident to indications`.execute(db)

  await sql`
    create table indications.family_evaluation (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      organisation text not null references indications.organisation,
      moment text not null check (moment in ('DURING', 'AFTER')),
      filled_in_on date not null,
      grade smallint not null check (grade between 1 and 10),
      remarks text check (length(remarks) <= 4000),
      unique (client_id, organisation, moment)
    )
  `.execute(db)
  await sql`create index on indications.family_evaluation (organisation, filled_in_on)`.execute(db)
  await protectTable(db, 'indications.family_evaluation')
  await sql`
    create policy visible on indications.family_evaluation for select to indications
    using (
      exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      and (organisation = (select access.viewer_organisation()) or (select access.viewer_role()) = 'mother')
    )
  `.execute(db)
  await sql`
    create policy by_herself on indications.family_evaluation for insert to indications
    with check ((select access.viewer_role()) = 'mother' and client_id = (select access.viewer_client()))
  `.execute(db)
  await sql`grant select, insert on indications.family_evaluation to indications`.execute(db)

  await aggregates(db)
}

/**
 * Counts over files that row security keeps apart: the views run as their owner on purpose, so each asks who is asking
 * and gives counts and sums by organisation and month of birth, never a family. Inspector and coordinator see every
 * organisation, a planner sees her own.
 */
async function aggregates(db: Kysely<unknown>): Promise<void> {
  // Written so that the planner of queries expects most rows to pass: as an `or` it would expect one in a hundred.
  const mayCount = (organisation: string) => sql`
    (select access.viewer_role()) in ('inspector', 'coordinator', 'planner')
    and not (
      (select access.viewer_role()) = 'planner'
      and ${sql.ref(organisation)} <> (select access.viewer_organisation())
    )
  `
  const view = async (name: string, select: ReturnType<typeof sql>) => {
    await sql`create view ${sql.table(`indications.${name}`)} with (security_barrier) as ${select}`.execute(db)
    await sql`grant select on ${sql.table(`indications.${name}`)} to indications`.execute(db)
  }

  await sql`
    create index kraamzorg_of_organisation on indications.referral (recipient, client_id, id)
    where kind = 'KRAAMZORG' and state in ('INDICATED', 'IN_CARE', 'HANDED_OVER', 'COMPLETED')
  `.execute(db)
  // A column, not an index on an expression: only so it has statistics under row security.
  await sql`
    alter table indications.client
      add column birth_month date generated always as (date_trunc('month', born_on::timestamp)::date) stored
  `.execute(db)
  await sql`create index on indications.client (birth_month)`.execute(db)
  await sql`
    create index feeding_of_client on indications.observation (client_id)
    include (child_id, words, observed_at) where kind = 'FEEDING'
  `.execute(db)
  await sql`create index on audit.event (client_id) where user_role = 'mother'`.execute(db)

  await addUpVisits(db)

  // Not granted: one row a family in care after a birth, with the organisation whose care came to an indication.
  await sql`
    create view indications.quality_family as
    select referral.recipient as organisation, client.birth_month as month,
      referral.client_id, client.born_on, client.due_date, client.parity, client.municipality_code,
      (referral.state in ('HANDED_OVER', 'COMPLETED') or client.born_on <= current_date - 42) as ended
    from indications.referral
    join indications.client on client.id = referral.client_id
    where referral.kind = 'KRAAMZORG' and referral.state in ('INDICATED', 'IN_CARE', 'HANDED_OVER', 'COMPLETED')
      and client.birth_month is not null
      and not exists (
        select from indications.referral later
        where later.client_id = referral.client_id and later.recipient = referral.recipient
          and later.kind = 'KRAAMZORG' and later.state in ('INDICATED', 'IN_CARE', 'HANDED_OVER', 'COMPLETED')
          and later.id > referral.id
      )
      and ${mayCount('referral.recipient')}
  `.execute(db)

  await view(
    'quality_hours',
    sql`
      select family.organisation, family.month, municipality.region_code,
        count(*)::int as families,
        (count(*) filter (where ended))::int as ended,
        (count(*) filter (where ended and coalesce(received.visits, 0) = 0))::int as without_visits,
        (count(*) filter (where ended and received.visits > 0))::int as with_visits,
        (count(*) filter (where ended and received.visits > 0 and received.minutes < 1440))::int as below_floor
      from indications.quality_family family
      left join indications.municipality on municipality.code = family.municipality_code
      left join indications.received_care received on received.client_id = family.client_id
        and received.organisation = family.organisation
      group by family.organisation, family.month, municipality.region_code
    `,
  )

  // A left join with a coalesce: as an inner one over two columns it would be expected to find next to nothing.
  await view(
    'quality_delivery',
    sql`
      select family.organisation, family.month,
        count(*)::int as with_indicated_hours,
        (count(*) filter (where received.minutes < indication.minutes))::int as received_less_than_indicated
      from indications.quality_family family
      left join indications.received_care received on received.client_id = family.client_id
        and received.organisation = family.organisation
      join indications.indication on indication.client_id = family.client_id and indication.minutes is not null
        and not exists (
          select from indications.indication later
          where later.client_id = indication.client_id and (later.set_at, later.id) > (indication.set_at, indication.id)
        )
      where family.ended and coalesce(received.visits, 0) > 0
      group by family.organisation, family.month
    `,
  )

  await view(
    'quality_assistants',
    sql`
      select family.organisation, family.month, received.assistants::int as assistants, count(*)::int as families
      from indications.quality_family family
      left join indications.received_care received on received.client_id = family.client_id
        and received.organisation = family.organisation
      where family.ended and coalesce(received.assistants, 0) > 0
      group by family.organisation, family.month, received.assistants
    `,
  )

  await view(
    'quality_changes',
    sql`
      select family.organisation, family.month, coalesce(sum(received.changes), 0)::int as changes,
        coalesce(sum(received.changes_with_note), 0)::int as with_note
      from indications.quality_family family
      left join indications.received_care received on received.client_id = family.client_id
        and received.organisation = family.organisation
      group by family.organisation, family.month
    `,
  )

  await view(
    'quality_intake',
    sql`
      select organisation, month,
        count(*)::int as families,
        (count(*) filter (where parity = 0))::int as first_child,
        (count(*) filter (where parity = 0 and early_at_home))::int as first_child_early_at_home,
        (count(*) filter (where parity is null))::int as parity_unknown,
        (count(*) filter (where held))::int as intake_held,
        (count(*) filter (where held_in_window))::int as intake_in_window,
        (count(*) filter (where recorded))::int as needs_recorded,
        (count(*) filter (where recorded and planned))::int as needs_in_plan
      from (
        select family.organisation, family.month, family.client_id, family.parity,
          coalesce(bool_or(intake.held_on is not null), false) as held,
          bool_or(intake.form = 'HOME' and intake.held_on < family.due_date - 28) as early_at_home,
          bool_or(intake.held_on between family.due_date - 140 and family.due_date - 70) as held_in_window,
          bool_or(num_nonnulls(intake.needs, intake.risks) > 0) as recorded,
          exists (
            select from indications.care_plan
            where care_plan.client_id = family.client_id and care_plan.organisation = family.organisation
          ) as planned
        from indications.quality_family family
        left join indications.intake on intake.client_id = family.client_id
          and intake.organisation = family.organisation and intake.state = 'HELD'
        group by family.organisation, family.month, family.client_id, family.parity
      ) by_family
      group by organisation, month
    `,
  )

  await view(
    'quality_signalling',
    sql`
      select organisation, month,
        count(*)::int as families,
        (count(*) filter (where structured))::int as structured,
        (count(*) filter (where own_judgement and structured is not true))::int as own_judgement_only
      from (
        select family.organisation, family.month, family.client_id,
          bool_or(early_signalling.instrument <> 'OWN_JUDGEMENT') as structured,
          bool_or(early_signalling.instrument = 'OWN_JUDGEMENT') as own_judgement
        from indications.quality_family family
        left join indications.early_signalling on early_signalling.client_id = family.client_id
          and early_signalling.organisation = family.organisation
        group by family.organisation, family.month, family.client_id
      ) by_family
      group by organisation, month
    `,
  )
  await view(
    'quality_signals',
    sql`
      select family.organisation, family.month,
        count(*)::int as signals,
        count(signal.action_on)::int as followed_by_action,
        (count(*) filter (where exists (
          select from indications.signal_informed told where told.signal_id = signal.id and told.who <> 'PARENTS'
        )))::int as told_to_partner
      from indications.quality_family family
      join indications.signal on signal.client_id = family.client_id and signal.organisation = family.organisation
      group by family.organisation, family.month
    `,
  )
  await view(
    'quality_advice',
    sql`
      select family.organisation, family.month,
        count(advice.partner_present)::int as advice,
        (count(*) filter (where advice.partner_present))::int as partner_present
      from indications.quality_family family
      join indications.advice on advice.client_id = family.client_id and advice.organisation = family.organisation
      group by family.organisation, family.month
    `,
  )

  // By the days between birth and first sending: which of them is late, is for whoever asks to say.
  await view(
    'quality_handover',
    sql`
      select organisation, month, days_until_sent, refused, coalesce(complete, false) as complete,
        count(*)::int as children
      from (
        select family.organisation, family.month, child.id,
          min((handover.sent_at at time zone 'Europe/Amsterdam')::date) - family.born_on as days_until_sent,
          bool_or(handover.elements_present = handover.elements) as complete,
          case when count(handover.id) = 0 then coalesce((
            select not consent.given from indications.consent
            where consent.client_id = family.client_id and consent.purpose = 'HANDOVER_TO_JGZ'
            order by consent.recorded_at desc limit 1
          ), false) else false end as refused
        from indications.quality_family family
        join indications.child on child.client_id = family.client_id and not child.stillborn and child.died_on is null
        left join indications.handover on handover.child_id = child.id and handover.sender = family.organisation
        where family.ended
        group by family.organisation, family.month, family.client_id, family.born_on, child.id
      ) by_child
      group by organisation, month, days_until_sent, refused, complete
    `,
  )

  await view(
    'quality_reindication',
    sql`
      select organisation, month,
        (count(*) filter (where ended and indications > 0))::int as indicated,
        (count(*) filter (where ended and wants_less))::int as wants_less,
        sum(changes)::int as changes,
        sum(up)::int as up,
        sum(down)::int as down,
        sum(up_without_reason)::int as up_without_reason,
        sum(down_without_reason)::int as down_without_reason,
        sum(without_reason)::int as without_reason
      from (
        select family.organisation, family.month, family.client_id, family.ended,
          count(indication.id) as indications,
          count(before.id) as changes,
          count(*) filter (where indication.minutes > before.minutes) as up,
          count(*) filter (where indication.minutes < before.minutes) as down,
          count(*) filter (where indication.minutes > before.minutes
            and num_nonnulls(indication.change_code, indication.change_reason) = 0) as up_without_reason,
          count(*) filter (where indication.minutes < before.minutes
            and num_nonnulls(indication.change_code, indication.change_reason) = 0) as down_without_reason,
          count(before.id) filter (where num_nonnulls(indication.change_code, indication.change_reason) = 0)
            as without_reason,
          bool_or(indication.change_code = 'WISH_OF_CLIENT' and indication.minutes < before.minutes
            and not exists (select from indications.indication after where after.replaces = indication.id)) as wants_less
        from indications.quality_family family
        left join indications.indication on indication.client_id = family.client_id
          and indication.set_by_organisation = family.organisation
        left join indications.indication before on before.id = indication.replaces
        group by family.organisation, family.month, family.client_id, family.ended
      ) by_family
      group by organisation, month
    `,
  )

  await view(
    'quality_feeding',
    sql`
      select organisation, month,
        (count(*) filter (where cared_for))::int as children,
        (count(*) filter (where first_full is not null and last_full is not null))::int as feeding_recorded,
        (count(*) filter (where first_full and last_full))::int as full_breastfeeding
      from (
        select cared.organisation, cared.month, child.id, cared.first_day is not null as cared_for,
          bool_and(fed.words = 'BREAST') filter (where fed.on_day = cared.first_day) as first_full,
          bool_and(fed.words = 'BREAST') filter (where fed.on_day = cared.last_day) as last_full
        from (
          select family.organisation, family.month, family.client_id, received.first_day, received.last_day
          from indications.quality_family family
          left join indications.received_care received on received.client_id = family.client_id
            and received.organisation = family.organisation
          where family.ended
        ) cared
        join indications.child on child.client_id = cared.client_id and not child.stillborn
        left join (
          select client_id, child_id, words, (observed_at at time zone 'Europe/Amsterdam')::date as on_day
          from indications.observation where kind = 'FEEDING'
        ) fed on fed.client_id = cared.client_id and (fed.child_id = child.id or fed.child_id is null)
          and (fed.on_day = cared.first_day or fed.on_day = cared.last_day)
        group by cared.organisation, cared.month, child.id, cared.first_day
      ) by_child
      group by organisation, month
    `,
  )

  // Used: the log has a line that she herself made. Every client can see her file from her registration on.
  await view(
    'quality_dossier_use',
    sql`
      select family.organisation, family.month,
        count(*)::int as mothers,
        (count(*) filter (where exists (
          select from audit.event where event.client_id = family.client_id and event.user_role = 'mother'
        )))::int as used_by_mother
      from indications.quality_family family
      group by family.organisation, family.month
    `,
  )

  await view(
    'quality_evaluation',
    sql`
      select organisation, date_trunc('month', filled_in_on::timestamp)::date as month, moment,
        count(*)::int as evaluations, sum(grade)::int as grades
      from indications.family_evaluation
      where ${mayCount('organisation')}
      group by organisation, date_trunc('month', filled_in_on::timestamp)::date, moment
    `,
  )

  await view(
    'quality_incident',
    sql`
      select organisation, date_trunc('month', happened_on::timestamp)::date as month, kind, theme,
        count(*)::int as incidents,
        (count(*) filter (where reported_to_inspectorate))::int as reported_to_inspectorate,
        count(learned_on)::int as learned
      from indications.incident
      where ${mayCount('organisation')}
      group by organisation, date_trunc('month', happened_on::timestamp)::date, kind, theme
    `,
  )

  await view(
    'quality_reporting_code',
    sql`
      select taken.organisation, date_trunc('month', taken.started_on::timestamp)::date as month,
        count(*)::int as started,
        (count(*) filter (where 1 = any(taken.steps)))::int as signals_mapped,
        (count(*) filter (where 2 = any(taken.steps)))::int as colleague_consulted,
        (count(*) filter (where 3 = any(taken.steps)))::int as talked_with_parents,
        (count(*) filter (where 4 = any(taken.steps)))::int as weighed,
        (count(*) filter (where 5 = any(taken.steps)))::int as decided,
        count(taken.closed_on)::int as completed
      from (
        select organisation, started_on, closed_on,
          array(select step from indications.reporting_code_step where case_id = reporting_code_case.id) as steps
        from indications.reporting_code_case
        where ${mayCount('organisation')}
      ) taken
      group by taken.organisation, date_trunc('month', taken.started_on::timestamp)::date
    `,
  )

  /**
   * Training of the maternity assistants who are in service on the last day of a period; nobody is named. A training
   * for the reporting code without an end of validity is neither valid nor lapsed: no source prints how long it holds.
   */
  await sql`
    create function indications.quality_training(first_day date, last_day date, organisations text[])
    returns table (
      organisation text, employment text, assistants int, trained int, hours numeric,
      reporting_code_valid int, reporting_code_unknown int, early_signalling_valid int, early_signalling_recent int
    )
    language sql stable security definer set search_path = '' as $$
      select organisation, employment, count(*)::int, (count(*) filter (where hours > 0))::int,
        coalesce(sum(hours), 0), (count(*) filter (where code_valid))::int,
        (count(*) filter (where code_unknown and code_valid is not true))::int,
        (count(*) filter (where signalling_valid))::int, (count(*) filter (where signalling_recent))::int
      from (
        select assistant.organisation, assistant.employment, assistant.id,
          sum(training.hours) filter (where training.completed_on between first_day and last_day) as hours,
          bool_or(training.kind = 'MELDCODE' and training.valid_until >= last_day) as code_valid,
          bool_or(training.kind = 'MELDCODE' and training.valid_until is null) as code_unknown,
          bool_or(training.kind = 'EARLY_SIGNALLING' and (
            training.valid_until >= last_day
            or training.valid_until is null and training.completed_on > last_day - interval '3 years'
          )) as signalling_valid,
          bool_or(training.kind = 'EARLY_SIGNALLING' and training.completed_on > last_day - interval '3 years')
            as signalling_recent
        from indications.maternity_assistant assistant
        left join indications.training on training.assistant_id = assistant.id and training.completed_on <= last_day
        where ${mayCount('assistant.organisation')}
          and (organisations is null or assistant.organisation = any(organisations))
          and assistant.active_from <= last_day
          and (assistant.active_until is null or assistant.active_until >= last_day)
        group by assistant.organisation, assistant.employment, assistant.id
      ) by_assistant
      group by organisation, employment
    $$
  `.execute(db)
  await sql`revoke execute on function indications.quality_training from public`.execute(db)
  await sql`grant execute on function indications.quality_training to indications`.execute(db)
}

/**
 * What the visits to a family add up to, kept as they are recorded: adding them up anew for a country takes seconds.
 * Nobody has a grant on it; only the counts above read it. A visit that helps at the birth is no part of the hours.
 */
async function addUpVisits(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table indications.received_care (
      client_id uuid not null references indications.client,
      organisation text not null references indications.organisation,
      visits integer not null default 0,
      minutes numeric(8, 1) not null default 0,
      first_day date,
      last_day date,
      assistants smallint,
      changes smallint not null default 0,
      changes_with_note smallint not null default 0,
      primary key (client_id, organisation)
    )
  `.execute(db)
  await protectTable(db, 'indications.received_care')

  // The first statement holds the rows, so that of two who record at once the second adds up what the first recorded.
  await sql`
    create function indications.add_up_visits() returns trigger language plpgsql security definer set search_path = '' as $$
    begin
      insert into indications.received_care as held (client_id, organisation)
      select distinct client_id, organisation from recorded order by client_id, organisation
      on conflict (client_id, organisation) do update set visits = held.visits;

      update indications.received_care
      set visits = added.visits, minutes = added.minutes, first_day = added.first_day, last_day = added.last_day,
        assistants = added.assistants, changes = added.changes, changes_with_note = added.changes_with_note
      from (
        select family.client_id, family.organisation,
          count(visit.id) as visits,
          coalesce(sum(extract(epoch from visit.ended_at - visit.started_at) / 60), 0) as minutes,
          min((visit.started_at at time zone 'Europe/Amsterdam')::date) as first_day,
          max((visit.started_at at time zone 'Europe/Amsterdam')::date) as last_day,
          case when count(visit.id) = count(visit.assistant_id) then count(distinct visit.assistant_id) end as assistants,
          count(*) filter (where visit.before_assistant <> visit.assistant_id) as changes,
          count(*) filter (where visit.before_assistant <> visit.assistant_id and visit.before_note) as changes_with_note
        from (select distinct client_id, organisation from recorded) family
        left join (
          select done.id, done.client_id, done.organisation, done.assistant_id, done.started_at, done.ended_at,
            lag(done.assistant_id) over course as before_assistant,
            lag(done.handover_note is not null) over course as before_note
          from indications.visit done
          where done.state = 'DONE' and done.kind = 'KRAAMZORG'
            and (done.client_id, done.organisation) in (select client_id, organisation from recorded)
          window course as (partition by done.client_id, done.organisation order by done.started_at, done.id)
        ) visit on visit.client_id = family.client_id and visit.organisation = family.organisation
        group by family.client_id, family.organisation
      ) added
      where received_care.client_id = added.client_id and received_care.organisation = added.organisation;
      return null;
    end $$
  `.execute(db)
  await sql`revoke execute on function indications.add_up_visits from public`.execute(db)
  for (const event of ['insert', 'update', 'delete'] as const) {
    await sql`
      create trigger ${sql.id(`add_up_${event}`)} after ${sql.raw(event)} on indications.visit
      referencing ${event === 'delete' ? sql`old` : sql`new`} table as recorded
      for each statement execute function indications.add_up_visits()
    `.execute(db)
  }
}
