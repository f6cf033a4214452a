import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/** The conversation before the birth in which wishes, needs and risks are mapped (NL: intake). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table indications.intake (
      id uuid primary key default uuidv7(),
      client_id uuid not null references indications.client,
      referral_id uuid references indications.referral,
      organisation text not null references indications.organisation,
      state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
      form text not null check (form in ('PHONE', 'VIDEO', 'HOME')),
      planned_on date,
      held_on date,
      instrument text check (instrument in ('TNO_CHECKLIST', 'GIZ', 'OWN_JUDGEMENT', 'OTHER')),
      wishes text check (length(wishes) <= 4000),
      needs text check (length(needs) <= 4000),
      risks text check (length(risks) <= 4000),
      partner_present boolean,
      informal_help boolean,
      cancel_reason text check (length(cancel_reason) <= 2000),
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null,
      check ((state = 'HELD') = (held_on is not null)),
      check (state <> 'PLANNED' or planned_on is not null)
    )
  `.execute(db)
  await sql`create index on indications.intake (client_id)`.execute(db)
  await sql`create index on indications.intake (organisation, planned_on) where state = 'PLANNED'`.execute(db)
  await sql`
    create unique index one_open_intake on indications.intake (client_id, organisation) where state = 'PLANNED'
  `.execute(db)
  await protectTable(db, 'indications.intake')
  await sql`
    create policy visible on indications.intake for select to indications
    using (
      exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
      and (select access.viewer_role()) in ('midwife', 'planner', 'mother')
    )
  `.execute(db)
  await sql`
    create policy own_intake on indications.intake for insert to indications
    with check (
      organisation = (select access.viewer_organisation())
      and (select access.viewer_role()) = 'planner'
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`
    create policy holding on indications.intake for update to indications
    using (
      organisation = (select access.viewer_organisation())
      and (select access.viewer_role()) = 'planner'
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`grant select, insert, update on indications.intake to indications`.execute(db)
}
