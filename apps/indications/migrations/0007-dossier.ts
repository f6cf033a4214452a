import { protectTable } from '@kraamketen/database'
import { type Kysely, type RawBuilder, sql } from 'kysely'

/** What is recorded in the first days (NL: kraamzorgdossier): who came, what was measured, seen, advised and agreed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table indications.visit (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      organisation text not null references indications.organisation,
      assistant_id uuid references indications.maternity_assistant,
      kind text not null default 'KRAAMZORG' check (kind in ('KRAAMZORG', 'PARTUS')),
      state text not null check (state in ('PLANNED', 'DONE', 'CANCELLED')),
      planned_at timestamptz not null,
      planned_minutes integer not null check (planned_minutes between 15 and 1440),
      started_at timestamptz,
      ended_at timestamptz check (ended_at > started_at),
      partner_present boolean,
      handover_note text check (length(handover_note) <= 4000),
      cancel_reason text check (length(cancel_reason) <= 2000),
      claimed_minutes integer check (claimed_minutes between 0 and 1440),
      claimed_on date,
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null,
      check ((state = 'DONE') = (num_nonnulls(started_at, ended_at) = 2)),
      check ((claimed_minutes is null) = (claimed_on is null))
    )
  `.execute(db)
  await sql`create index on indications.visit (client_id, planned_at)`.execute(db)
  await sql`create index on indications.visit (organisation, planned_at)`.execute(db)

  await sql`
    create table indications.observation (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      child_id uuid references indications.child,
      visit_id uuid references indications.visit,
      organisation text not null references indications.organisation,
      kind text not null check (kind ~ '^[A-Z][A-Z_]*$'),
      value numeric(10, 3),
      words text check (length(words) <= 2000),
      observed_at timestamptz not null,
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null,
      check (num_nonnulls(value, words) > 0)
    )
  `.execute(db)
  await sql`create index on indications.observation (client_id, observed_at)`.execute(db)

  await sql`
    create table indications.screening (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      child_id uuid not null references indications.child,
      organisation text not null references indications.organisation,
      kind text not null check (kind in ('HEEL_PRICK', 'HEARING', 'VITAMIN_K', 'VITAMIN_D')),
      state text not null check (state in ('PREPARED', 'DONE', 'REFUSED')),
      happened_on date not null,
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null
    )
  `.execute(db)
  await sql`create index on indications.screening (client_id)`.execute(db)

  await sql`
    create table indications.advice (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      visit_id uuid references indications.visit,
      organisation text not null references indications.organisation,
      topic text not null check (topic in (
        'FEEDING', 'SAFE_SLEEP', 'CARE_OF_CHILD', 'CRYING', 'RECOVERY', 'MENTAL_WELLBEING', 'HYGIENE', 'SAFETY_AT_HOME',
        'NETWORK', 'OTHER'
      )),
      words text not null check (length(words) between 1 and 4000),
      partner_present boolean,
      given_on date not null,
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null
    )
  `.execute(db)
  await sql`create index on indications.advice (client_id, given_on)`.execute(db)

  await sql`
    create table indications.care_plan (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      organisation text not null references indications.organisation,
      words text not null check (length(words) between 1 and 8000),
      made_on date not null,
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null
    )
  `.execute(db)
  await sql`create index on indications.care_plan (client_id, made_on)`.execute(db)

  await sql`
    create table indications.goal (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      organisation text not null references indications.organisation,
      domain text not null check (domain in (
        'PHYSICAL_FUNCTIONING', 'EMOTIONAL_WELLBEING', 'DAILY_FUNCTIONING', 'SIGNALLING'
      )),
      words text not null check (length(words) between 1 and 2000),
      set_on date not null,
      state text not null default 'OPEN' check (state in ('OPEN', 'REACHED', 'DROPPED')),
      closed_on date,
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null,
      check ((state = 'OPEN') = (closed_on is null))
    )
  `.execute(db)
  await sql`create index on indications.goal (client_id)`.execute(db)

  // That an instrument was used and found nothing is a result too: without a row nobody looked.
  await sql`
    create table indications.early_signalling (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      organisation text not null references indications.organisation,
      instrument text not null check (instrument in ('TNO_CHECKLIST', 'GIZ', 'OWN_JUDGEMENT', 'OTHER')),
      done_on date not null,
      outcome text not null check (outcome in ('NOTHING_FOUND', 'SIGNALS')),
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null
    )
  `.execute(db)
  await sql`create index on indications.early_signalling (client_id)`.execute(db)

  await sql`
    create table indications.signal (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      child_id uuid references indications.child,
      signalling_id uuid references indications.early_signalling,
      organisation text not null references indications.organisation,
      subject text not null check (subject in (
        'HEALTH_OF_MOTHER', 'HEALTH_OF_CHILD', 'FEEDING', 'MENTAL_WELLBEING', 'ATTACHMENT', 'SAFETY', 'LIVING_SITUATION',
        'MONEY', 'NETWORK', 'OTHER'
      )),
      words text not null check (length(words) between 1 and 4000),
      signalled_at timestamptz not null,
      action text check (length(action) <= 4000),
      action_on date,
      agreed_with_parents text check (length(agreed_with_parents) <= 4000),
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null,
      check ((action is null) = (action_on is null))
    )
  `.execute(db)
  await sql`create index on indications.signal (client_id, signalled_at)`.execute(db)
  await sql`create index on indications.signal (signalling_id)`.execute(db)

  await sql`
    create table indications.signal_informed (
      id uuid primary key default uuidv7(),
      signal_id uuid not null references indications.signal,
      client_id uuid not null references indications.client,
      organisation text not null references indications.organisation,
      who text not null check (who in ('PARENTS', 'MIDWIFE', 'JGZ', 'GP', 'PAEDIATRICIAN', 'DISTRICT_TEAM', 'SAFE_HOME', 'OTHER')),
      informed_on date not null,
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null,
      unique (signal_id, who)
    )
  `.execute(db)
  await sql`
    create table indications.signal_reading (
      signal_id uuid not null references indications.signal,
      client_id uuid not null references indications.client,
      reader_subject text not null default access.viewer_subject(),
      reader_organisation text not null default access.viewer_organisation(),
      read_at timestamptz not null default now(),
      primary key (signal_id, reader_organisation)
    )
  `.execute(db)

  await sql`
    create table indications.delivery_difference (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      organisation text not null references indications.organisation,
      code text not null check (code in (
        'WISH_OF_CLIENT', 'HOSPITAL_STAY', 'SHORTAGE', 'OWN_CONTRIBUTION', 'GOALS_REACHED', 'MOVED', 'DEATH', 'OTHER'
      )),
      words text check (length(words) <= 2000),
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null
    )
  `.execute(db)
  await sql`create index on indications.delivery_difference (client_id)`.execute(db)

  const dossier = [
    'visit',
    'observation',
    'screening',
    'advice',
    'care_plan',
    'goal',
    'early_signalling',
    'signal',
    'signal_informed',
    'delivery_difference',
  ]
  // A signal can be about the safety of the mother at home: she reads what was told to her or agreed with her. The
  // functions run as their owner on purpose, because the policies of these tables would otherwise ask each other.
  await sql`
    create function indications.is_shared_signal(signal_id uuid) returns boolean language sql stable security definer
    set search_path = '' return exists (
      select from indications.signal
      where signal.id = is_shared_signal.signal_id and (
        signal.agreed_with_parents is not null
        or exists (
          select from indications.signal_informed told where told.signal_id = signal.id and told.who = 'PARENTS'
        )
      )
    )
  `.execute(db)
  await sql`
    create function indications.is_shared_signalling(signalling_id uuid) returns boolean
    language sql stable security definer
    set search_path = '' return coalesce((
      select bool_and(indications.is_shared_signal(signal.id)) from indications.signal
      where signal.signalling_id = is_shared_signalling.signalling_id
    ), false)
  `.execute(db)
  const sharedWithMother: Readonly<Record<string, RawBuilder<boolean>>> = {
    signal: sql`indications.is_shared_signal(id)`,
    signal_informed: sql`indications.is_shared_signal(signal_id)`,
    early_signalling: sql`(outcome = 'NOTHING_FOUND' or indications.is_shared_signalling(id))`,
  }
  for (const name of dossier) {
    const table = sql.table(`indications.${name}`)
    await protectTable(db, `indications.${name}`)
    // A nurse reads what was handed over to her, not the dossier that it was made from.
    await sql`
      create policy visible on ${table} for select to indications
      using (
        exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
        and (
          (select access.viewer_role()) in ('midwife', 'planner')
          or (select access.viewer_role()) = 'mother' and ${sharedWithMother[name] ?? sql`true`}
        )
      )
    `.execute(db)
    await sql`
      create policy own_record on ${table} for insert to indications
      with check (
        organisation = (select access.viewer_organisation())
        and recorded_by_subject = (select access.viewer_subject())
        and (select access.viewer_role()) in ('midwife', 'planner')
        and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      )
    `.execute(db)
    await sql`grant select, insert on ${table} to indications`.execute(db)
  }
  for (const name of ['visit', 'goal', 'signal']) {
    await sql`
      create policy own_update on ${sql.table(`indications.${name}`)} for update to indications
      using (
        organisation = (select access.viewer_organisation())
        and (select access.viewer_role()) in ('midwife', 'planner')
        and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      )
    `.execute(db)
  }
  await sql`
    grant update (state, assistant_id, planned_at, planned_minutes, started_at, ended_at, partner_present, handover_note,
      cancel_reason, claimed_minutes, claimed_on)
    on indications.visit to indications
  `.execute(db)
  await sql`grant update (state, closed_on) on indications.goal to indications`.execute(db)
  await sql`grant update (action, action_on, agreed_with_parents) on indications.signal to indications`.execute(db)

  await protectTable(db, 'indications.signal_reading')
  await sql`
    create policy own_reading on indications.signal_reading for all to indications
    using (reader_organisation = (select access.viewer_organisation()))
    with check (
      reader_organisation = (select access.viewer_organisation())
      and reader_subject = (select access.viewer_subject())
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      and (select access.viewer_role()) in ('midwife', 'planner')
    )
  `.execute(db)
  await sql`grant select, insert on indications.signal_reading to indications`.execute(db)

  // The reporting code can be about the mother herself: only the organisation that took the steps reads them.
  await sql`
    create table indications.reporting_code_case (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      organisation text not null references indications.organisation,
      started_on date not null,
      closed_on date check (closed_on >= started_on),
      outcome text check (outcome in ('NO_REASON_FOR_CONCERN', 'HELP_ORGANISED', 'REPORTED', 'REPORTED_AND_HELP')),
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null,
      check ((closed_on is null) = (outcome is null))
    )
  `.execute(db)
  await sql`
    create table indications.reporting_code_step (
      id uuid primary key default uuidv7(),
      case_id uuid not null references indications.reporting_code_case,
      client_id uuid not null references indications.client,
      organisation text not null references indications.organisation,
      step smallint not null check (step between 1 and 5),
      taken_on date not null,
      words text check (length(words) <= 4000),
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null,
      unique (case_id, step)
    )
  `.execute(db)
  for (const name of ['reporting_code_case', 'reporting_code_step']) {
    const table = sql.table(`indications.${name}`)
    await protectTable(db, `indications.${name}`)
    await sql`
      create policy own_organisation on ${table} for all to indications
      using (
        organisation = (select access.viewer_organisation())
        and (select access.viewer_role()) in ('midwife', 'planner')
        and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      )
    `.execute(db)
    await sql`grant select, insert on ${table} to indications`.execute(db)
  }
  await sql`create index on indications.reporting_code_case (client_id)`.execute(db)
  await sql`
    create unique index one_open_case on indications.reporting_code_case (client_id, organisation)
    where closed_on is null
  `.execute(db)
  await sql`grant update (closed_on, outcome) on indications.reporting_code_case to indications`.execute(db)

  /**
   * Who came by is for everybody who may read the visit, also outside the organisation that she works for: name only.
   * Runs as its owner on purpose, because other organisations do not see its staff.
   */
  await sql`
    create view indications.assistant_of_visit with (security_barrier) as
    select visit.id as visit_id, assistant.id, assistant.organisation, assistant.name, assistant.employment
    from indications.visit
    join indications.maternity_assistant assistant on assistant.id = visit.assistant_id
    where visit.client_id in (select client_id from access.visible_client)
      and (select access.viewer_role()) in ('midwife', 'planner', 'mother')
  `.execute(db)
  await sql`grant select on indications.assistant_of_visit to indications`.execute(db)
}
