import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/**
 * What a client declared that her supplementary insurance pays of the own contribution (NL: aanvullende verzekering). Her
 * word, not that of the insurer. A later declaration does not replace an earlier one: what she said, to whom and when,
 * stays, and of those that hold on a day the latest counts. What was loaded by a program is of no organisation.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table eligibility.supplementary_cover (
      id uuid primary key default uuidv7(),
      client_id uuid not null,
      organisation text default access.viewer_organisation(),
      kind text not null check (kind in ('PERCENTAGE', 'UP_TO_AMOUNT', 'UP_TO_HOURS', 'NONE', 'UNKNOWN')),
      percent smallint check (percent between 1 and 100),
      limit_cents integer check (limit_cents between 1 and 1000000),
      limit_minutes integer check (limit_minutes between 1 and 12000),
      valid_from date not null,
      valid_until date check (valid_until >= valid_from),
      declared_on date not null,
      recorded_at timestamptz not null default now(),
      recorded_by_subject text not null default access.viewer_subject(),
      recorded_by_name text not null,
      check ((kind = 'PERCENTAGE') = (percent is not null)),
      check ((kind = 'UP_TO_AMOUNT') = (limit_cents is not null)),
      check ((kind = 'UP_TO_HOURS') = (limit_minutes is not null)),
      constraint declared_once unique nulls not distinct (
        client_id, kind, percent, limit_cents, limit_minutes, valid_from, valid_until, declared_on, recorded_by_subject
      )
    )
  `.execute(db)
  await protectTable(db, 'eligibility.supplementary_cover')
  const visible = sql`exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)`
  await sql`
    create policy visible on eligibility.supplementary_cover for select to eligibility
    using (${visible} and (select access.viewer_role()) in ('midwife', 'planner', 'mother'))
  `.execute(db)
  await sql`
    create policy recording on eligibility.supplementary_cover for insert to eligibility
    with check (
      organisation = (select access.viewer_organisation())
      and recorded_by_subject = (select access.viewer_subject())
      and (select access.viewer_role()) in ('midwife', 'planner')
      and ${visible}
    )
  `.execute(db)
  await sql`grant select on eligibility.supplementary_cover to eligibility`.execute(db)
  await sql`
    grant insert (
      client_id, kind, percent, limit_cents, limit_minutes, valid_from, valid_until, declared_on, recorded_by_name
    ) on eligibility.supplementary_cover to eligibility
  `.execute(db)
}
