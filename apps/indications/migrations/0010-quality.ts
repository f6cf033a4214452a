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
      client_id in (select client_id from access.visible_client)
      and (organisation = (select access.viewer_organisation()) or (select access.viewer_role()) = 'mother')
    )
  `.execute(db)
  await sql`
    create policy by_herself on indications.family_evaluation for insert to indications
    with check ((select access.viewer_role()) = 'mother' and client_id = (select access.viewer_client()))
  `.execute(db)
  await sql`grant select, insert on indications.family_evaluation to indications`.execute(db)
}
