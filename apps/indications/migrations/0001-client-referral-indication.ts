import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/**
 * From registration to handover, in its first shape. Every table has row security: an organisation sees the clients it
 * has a care relationship with, and of those the referrals that it sent or received; a mother sees herself.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table indications.organisation (
      agb_code text primary key check (agb_code ~ '^[0-9]{8}$'),
      name text not null,
      kind text not null check (kind in ('MIDWIFE_PRACTICE', 'KRAAMZORG', 'JGZ', 'INSURER')),
      municipality_code text check (municipality_code ~ '^GM[0-9]{4}$'),
      phone text,
      demonstration boolean not null default false
    )
  `.execute(db)
  await protectTable(db, 'indications.organisation')
  await sql`create policy everybody on indications.organisation for select to indications using (true)`.execute(db)
  await sql`grant select on indications.organisation to indications`.execute(db)

  await sql`
    create table indications.client (
      id uuid primary key default uuidv7(),
      given_name text not null,
      family_name text not null,
      birth_date date not null,
      bsn_encrypted bytea,
      bsn_hash bytea,
      bsn_key_id text,
      due_date date not null,
      born_on date,
      parity smallint check (parity between 0 and 20),
      municipality_code text check (municipality_code ~ '^GM[0-9]{4}$'),
      uzovi_code text check (uzovi_code ~ '^[0-9]{4}$'),
      language text not null default 'nl',
      registered_by text not null references indications.organisation,
      created_at timestamptz not null default now(),
      check (num_nonnulls(bsn_encrypted, bsn_hash, bsn_key_id) in (0, 3))
    )
  `.execute(db)
  await sql`create index on indications.client (bsn_hash)`.execute(db)
  await sql`create index on indications.client (due_date, id)`.execute(db)
  await protectTable(db, 'indications.client')
  await sql`
    create policy visible on indications.client for select to indications
    using (exists (select from access.visible_client as seen (seen_id) where seen_id = id))
  `.execute(db)
  await sql`
    create policy own_registration on indications.client for insert to indications
    with check (
      registered_by = (select access.viewer_organisation())
      and (select access.viewer_role()) in ('midwife', 'planner')
      and exists (select from access.visible_client as seen (seen_id) where seen_id = id)
    )
  `.execute(db)
  await sql`grant select, insert on indications.client to indications`.execute(db)

  await sql`
    create table indications.referral (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      sender text not null references indications.organisation,
      recipient text not null references indications.organisation,
      kind text not null check (kind in ('KRAAMZORG')),
      urgency text not null check (urgency in ('NORMAL', 'URGENT')),
      note text check (length(note) <= 2000),
      state text not null default 'SUBMITTED' check (state in (
        'SUBMITTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'INTAKE', 'INDICATED', 'IN_CARE', 'HANDED_OVER'
      )),
      state_since timestamptz not null default now(),
      submitted_at timestamptz not null default now(),
      idempotency_key text not null check (length(idempotency_key) between 8 and 200),
      request_digest bytea not null,
      unique (sender, idempotency_key)
    )
  `.execute(db)
  await sql`
    create unique index one_open_referral on indications.referral (client_id, kind)
    where state not in ('DECLINED', 'WITHDRAWN', 'HANDED_OVER')
  `.execute(db)
  await sql`create index on indications.referral (sender, submitted_at)`.execute(db)
  await sql`create index on indications.referral (recipient, kind, state)`.execute(db)
  await protectTable(db, 'indications.referral')
  const ownReferral = sql`
    exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    and ((select access.viewer_organisation()) in (sender, recipient) or (select access.viewer_role()) = 'mother')
  `
  await sql`create policy own_referral on indications.referral for select to indications using (${ownReferral})`.execute(
    db,
  )
  await sql`
    create policy sending on indications.referral for insert to indications
    with check (
      sender = (select access.viewer_organisation())
      and (select access.viewer_role()) = 'midwife'
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`
    create policy stepping on indications.referral for update to indications
    using (${ownReferral} and (select access.viewer_role()) in ('midwife', 'planner'))
  `.execute(db)
  await sql`grant select, insert, update (state, state_since) on indications.referral to indications`.execute(db)

  await sql`
    create table indications.referral_event (
      id uuid primary key default uuidv7(),
      referral_id uuid not null references indications.referral,
      from_state text,
      to_state text not null,
      at timestamptz not null default now(),
      by_subject text not null default access.viewer_subject(),
      by_name text not null,
      organisation text not null references indications.organisation,
      decline_reason text check (decline_reason in (
        'NO_CAPACITY', 'OUTSIDE_SERVICE_AREA', 'REGISTERED_ELSEWHERE', 'CLIENT_WISH', 'OTHER'
      )),
      reason text check (length(reason) <= 2000)
    )
  `.execute(db)
  await sql`create index on indications.referral_event (referral_id, at)`.execute(db)
  await protectTable(db, 'indications.referral_event')
  // The policy of referral applies inside this question too: whoever sees the referral sees its history.
  await sql`
    create policy of_own_referral on indications.referral_event for select to indications
    using (referral_id in (select id from indications.referral))
  `.execute(db)
  await sql`
    create policy own_step on indications.referral_event for insert to indications
    with check (
      organisation = (select access.viewer_organisation())
      and by_subject = (select access.viewer_subject())
      and referral_id in (select id from indications.referral)
    )
  `.execute(db)
  await sql`grant select, insert on indications.referral_event to indications`.execute(db)

  await sql`
    create table indications.indication (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      referral_id uuid not null references indications.referral,
      protocol_version text not null,
      feeding text check (feeding in ('BREAST', 'BOTTLE')),
      additional_minutes integer not null default 0 check (additional_minutes between 0 and 4800),
      additional_reason text check (length(additional_reason) <= 2000),
      package_days smallint not null check (package_days between 1 and 10),
      hospital_days smallint check (hospital_days between 0 and 365),
      set_at timestamptz not null default now(),
      set_by_subject text not null default access.viewer_subject(),
      set_by_name text not null,
      set_by_organisation text not null references indications.organisation,
      agreed_by text,
      check (additional_minutes = 0 or additional_reason is not null)
    )
  `.execute(db)
  await sql`create index on indications.indication (referral_id)`.execute(db)
  await protectTable(db, 'indications.indication')
  await sql`
    create policy visible on indications.indication for select to indications
    using (exists (select from access.visible_client as seen (seen_id) where seen_id = client_id))
  `.execute(db)
  await sql`
    create policy own_indication on indications.indication for insert to indications
    with check (
      set_by_organisation = (select access.viewer_organisation())
      and set_by_subject = (select access.viewer_subject())
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`grant select, insert on indications.indication to indications`.execute(db)
}
