import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/**
 * The log of NEN 7513: which event, when, of which client, by whom, for whom. Append only. The service says what it
 * did; who and when are filled in by the database from the transaction, so that no service can write them otherwise.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit.event (
      id uuid primary key default uuidv7(),
      occurred_at timestamptz not null default clock_timestamp(),
      action text not null check (action in ('CREATE', 'READ', 'UPDATE', 'DELETE', 'EXECUTE')),
      type text not null,
      client_id uuid not null,
      object_type text not null,
      object_id uuid,
      service text not null default current_user,
      user_id text not null default access.viewer_subject(),
      user_role text not null default access.viewer_role(),
      user_organisation text default access.viewer_organisation(),
      trace_id text default access.viewer_trace()
    )
  `.execute(db)
  await sql`create index on audit.event (client_id, occurred_at)`.execute(db)
  await sql`create index on audit.event (user_id, occurred_at)`.execute(db)
  await protectTable(db, 'audit.event')
  await sql`
    create policy own_line on audit.event for insert to indications, eligibility
    with check (
      user_id = (select access.viewer_subject())
      and user_role = (select access.viewer_role())
      and user_organisation is not distinct from (select access.viewer_organisation())
      and service = current_user
      and occurred_at between now() - interval '1 minute' and now() + interval '1 minute'
    )
  `.execute(db)
  await sql`grant insert on audit.event to indications, eligibility`.execute(db)
  await sql`grant usage on schema audit to indications, eligibility`.execute(db)

  await sql`
    create function audit.refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'the audit log is append only' using errcode = 'insufficient_privilege'; end $$
  `.execute(db)
  await sql`
    create trigger append_only before update or delete or truncate on audit.event
    for each statement execute function audit.refuse_change()
  `.execute(db)
}
