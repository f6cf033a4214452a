import { type Kysely, sql } from 'kysely'

/** Referrals to every chain partner, what was sent along of vulnerability, her own agreement, and a word to listeners. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table indications.referral drop constraint referral_kind_check`.execute(db)
  await sql`alter table indications.referral drop constraint referral_state_check`.execute(db)
  await sql`
    alter table indications.referral
      add constraint referral_kind_check check (kind in (
        'KRAAMZORG', 'EXTRA_KRAAMZORG', 'PRENATAL_HOME_VISIT', 'LACTATION_CONSULTANT', 'DISTRICT_TEAM', 'POP_CLINIC',
        'SAFE_HOME'
      )),
      add constraint referral_state_check check (state in (
        'SUBMITTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'INTAKE', 'INDICATED', 'IN_CARE', 'HANDED_OVER', 'COMPLETED'
      )),
      add column reason text check (length(reason) <= 2000),
      add column vulnerability_class text check (vulnerability_class in (
        'SELF_RELIANT', 'POTENTIALLY_VULNERABLE', 'VULNERABLE', 'VERY_VULNERABLE'
      )),
      add column vulnerability_class_on date,
      add column answer_due_on date,
      add column client_agreement text check (client_agreement in ('ASKED', 'AGREED', 'REFUSED')),
      add column client_agreement_on date,
      add check ((vulnerability_class is null) = (vulnerability_class_on is null)),
      add check ((client_agreement is null) = (client_agreement_on is null))
  `.execute(db)
  await sql`drop index indications.one_open_referral`.execute(db)
  await sql`
    create unique index one_open_referral on indications.referral (client_id, kind)
    where state not in ('DECLINED', 'WITHDRAWN', 'HANDED_OVER', 'COMPLETED')
  `.execute(db)
  await sql`create index on indications.referral (client_id, submitted_at desc) include (recipient, kind, state)`.execute(
    db,
  )
  await sql`grant update (client_agreement, client_agreement_on) on indications.referral to indications`.execute(db)

  // A mother sees her referrals, except a report to Safe Home: that could put a child in danger. Each way to see one is
  // said of a column with an index, so that no other rows are read.
  await sql`drop policy own_referral on indications.referral`.execute(db)
  await sql`
    create policy own_referral on indications.referral for select to indications
    using (
      exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      and (
        (select access.viewer_organisation()) in (sender, recipient)
        or client_id = (select access.viewer_client() where access.viewer_role() = 'mother') and kind <> 'SAFE_HOME'
      )
    )
  `.execute(db)
  await sql`drop policy sending on indications.referral`.execute(db)
  await sql`
    create policy sending on indications.referral for insert to indications
    with check (
      sender = (select access.viewer_organisation())
      and (select access.viewer_role()) in ('midwife', 'planner')
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`drop policy stepping on indications.referral`.execute(db)
  await sql`
    create policy stepping on indications.referral for update to indications
    using (
      exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      and (select access.viewer_organisation()) in (sender, recipient)
      and (select access.viewer_role()) in ('midwife', 'planner', 'nurse')
    )
  `.execute(db)

  // Her due date stands beside the referral, where an index keeps each organisation's list in its order. A due date is
  // said at the registration and does not change after it.
  await sql`alter table indications.referral add column client_due_date date`.execute(db)
  await sql`
    update indications.referral set client_due_date = client.due_date
    from indications.client where client.id = referral.client_id
  `.execute(db)
  await sql`
    create function indications.due_date_of_client() returns trigger language plpgsql as $$
    begin
      select due_date into new.client_due_date from indications.client where id = new.client_id;
      return new;
    end $$
  `.execute(db)
  await sql`
    create trigger due_date_of_client before insert on indications.referral
    for each row execute function indications.due_date_of_client()
  `.execute(db)
  await sql`create index on indications.referral (sender, client_due_date, id)`.execute(db)
  await sql`create index on indications.referral (recipient, client_due_date, id)`.execute(db)

  // Ids and codes only: what is said aloud on a channel can be heard by whoever may connect.
  await sql`
    create function indications.say_referral() returns trigger language plpgsql as $$
    begin
      perform pg_notify('referral', json_build_object(
        'id', new.id, 'sender', new.sender, 'recipient', new.recipient, 'state', new.state
      )::text);
      return null;
    end $$
  `.execute(db)
  await sql`
    create trigger say_referral after insert or update of state on indications.referral
    for each row execute function indications.say_referral()
  `.execute(db)
}
