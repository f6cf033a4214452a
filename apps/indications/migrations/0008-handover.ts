import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/**
 * The handover to youth health care as it was sent: composed once, kept as a document, corrected by a new version. The
 * recipient reads the document; the dossier that it was made from stays with those who gave the care.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table indications.handover (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      child_id uuid not null references indications.child,
      version smallint not null check (version > 0),
      sender text not null references indications.organisation,
      recipient text not null references indications.organisation,
      document jsonb not null check (jsonb_typeof(document) = 'object'),
      elements smallint not null check (elements > 0),
      elements_present smallint not null check (elements_present between 0 and elements),
      indicated_minutes numeric(8, 3),
      received_minutes numeric(8, 3),
      born_on date not null,
      consent_id uuid not null references indications.consent,
      sent_at timestamptz not null default now(),
      sent_by_subject text not null default access.viewer_subject(),
      sent_by_name text not null,
      received_at timestamptz,
      received_by_name text,
      unique (child_id, version),
      check ((received_at is null) = (received_by_name is null))
    )
  `.execute(db)
  await sql`create index on indications.handover (recipient, sent_at)`.execute(db)
  await sql`create index on indications.handover (recipient) where received_at is null`.execute(db)
  await sql`create index on indications.handover (sender, sent_at)`.execute(db)
  await sql`create index on indications.handover (client_id)`.execute(db)

  await sql`
    create table indications.handover_question (
      id uuid primary key default uuidv7(),
      handover_id uuid not null references indications.handover,
      client_id uuid not null references indications.client,
      elements text[] not null default '{}',
      words text not null check (length(words) between 1 and 2000),
      asked_at timestamptz not null default now(),
      asked_by_name text not null,
      asked_by_organisation text not null references indications.organisation,
      answered_at timestamptz,
      answered_by_name text,
      answer text check (length(answer) <= 4000),
      check (num_nonnulls(answered_at, answered_by_name, answer) in (0, 3))
    )
  `.execute(db)
  await sql`create index on indications.handover_question (handover_id)`.execute(db)

  await protectTable(db, 'indications.handover')
  await sql`
    create policy visible on indications.handover for select to indications
    using (
      (select access.viewer_organisation()) in (sender, recipient)
      or exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
        and (select access.viewer_role()) in ('midwife', 'planner', 'mother')
    )
  `.execute(db)
  await sql`
    create policy sending on indications.handover for insert to indications
    with check (
      sender = (select access.viewer_organisation())
      and (select access.viewer_role()) = 'planner'
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`
    create policy receiving on indications.handover for update to indications
    using (recipient = (select access.viewer_organisation()) and (select access.viewer_role()) = 'nurse')
  `.execute(db)
  await sql`grant select, insert, update (received_at, received_by_name) on indications.handover to indications`.execute(
    db,
  )

  await protectTable(db, 'indications.handover_question')
  // The policy of handover applies inside this question too: whoever sees the handover sees what was asked about it.
  await sql`
    create policy of_own_handover on indications.handover_question for select to indications
    using (exists (select from indications.handover as seen where seen.id = handover_id))
  `.execute(db)
  await sql`
    create policy asking on indications.handover_question for insert to indications
    with check (
      asked_by_organisation = (select access.viewer_organisation())
      and (select access.viewer_role()) = 'nurse'
      and exists (
        select from indications.handover as seen
        where seen.id = handover_id and seen.recipient = (select access.viewer_organisation())
      )
    )
  `.execute(db)
  await sql`
    create policy answering on indications.handover_question for update to indications
    using (
      (select access.viewer_role()) = 'planner'
      and exists (
        select from indications.handover as seen
        where seen.id = handover_id and seen.sender = (select access.viewer_organisation())
      )
    )
  `.execute(db)
  await sql`
    grant select, insert, update (answered_at, answered_by_name, answer) on indications.handover_question to indications
  `.execute(db)

  await sql`create index on indications.client (municipality_code)`.execute(db)
  await sql`create index on indications.client_move (municipality_code)`.execute(db)
  /**
   * Births in the area of a youth health organisation, which the population register tells it (NL: BRP): no more than
   * the register does, and whether any organisation was handed the child over, so that a family that moved in is not
   * taken for one that nobody handed over. Runs as its owner on purpose, because without a handover there is no care
   * relationship yet.
   */
  await sql`
    create view indications.birth_in_area with (security_barrier) as
    with area as (
      select municipality_code, organisation from indications.youth_health_area
      where (select access.viewer_role()) = 'nurse' and organisation = (select access.viewer_organisation())
        and valid_from <= current_date and (valid_until is null or valid_until >= current_date)
    ), family as (
      select client.id as client_id, area.municipality_code, area.organisation
      from area join indications.client on client.municipality_code = area.municipality_code
      where not exists (
        select from indications.client_move move where move.client_id = client.id and move.moved_on <= current_date
      )
      union all
      select move.client_id, area.municipality_code, area.organisation
      from area join indications.client_move move on move.municipality_code = area.municipality_code
      where move.moved_on <= current_date and not exists (
        select from indications.client_move later
        where later.client_id = move.client_id and later.moved_on <= current_date and later.moved_on > move.moved_on
      )
    )
    select child.id as child_id, child.client_id, child.given_name, child.family_name, child.sex, child.born_at,
      child.stillborn, child.died_on, child.bsn_hash, child.bsn_linked_at, child.bsn_linked_by_name,
      child.bsn_linked_by_organisation, family.municipality_code, family.organisation,
      exists (select from indications.handover where handover.child_id = child.id) as handed_over
    from family join indications.child on child.client_id = family.client_id
  `.execute(db)
  await sql`grant select on indications.birth_in_area to indications`.execute(db)

  /**
   * Whether other partners were asked for her: a home visit before the birth, a lactation consultant. Row security
   * shows a referral to its sender and recipient only; who hands over has to say what came of these two, no word more.
   * The owner, who loads, has its way past every policy here as elsewhere.
   */
  await sql`
    create view indications.partner_referral with (security_barrier) as
    select referral.client_id, referral.kind, referral.state, referral.state_since, referral.submitted_at,
      referral.recipient, referral.client_agreement
    from indications.referral
    where referral.kind in ('PRENATAL_HOME_VISIT', 'LACTATION_CONSULTANT')
      and (
        current_user = 'kraamketen_owner'
        or (select access.viewer_role()) = 'planner'
          and referral.client_id in (select client_id from access.visible_client)
      )
  `.execute(db)
  await sql`grant select on indications.partner_referral to indications`.execute(db)
}
