import { type Kysely, sql } from 'kysely'

/**
 * A kraamzorg organisation loses sight of a family two weeks after the handover, while flexible hours run for months: a
 * grant that gives them is a care relationship of its own, from the grant until the window closes or the grant lapses.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function eligibility.stay_in_sight() returns trigger
    language plpgsql volatile security definer set search_path = '' as $$
    begin
      insert into access.care_relationship (client_id, organisation, kind, starts_on, ends_on, source)
      select new.client_id, application.provider_agb_code, 'SUPPORTED_BY', new.granted_on,
        greatest(new.granted_on, coalesce(new.lapsed_on, (
          coalesce(new.born_on, application.born_on, application.decided_for)
            + make_interval(months => (programme.flexible_hours ->> 'windowMonths')::integer)
        )::date)),
        'grant ' || new.id
      from eligibility.programme_application as application
      join eligibility.programme on programme.id = new.programme_id
      where application.id = new.application_id and application.provider_agb_code is not null
        and programme.flexible_hours is not null
      on conflict (client_id, organisation, kind, source) do update set ends_on = excluded.ends_on
      where care_relationship.ends_on is distinct from excluded.ends_on;
      return null;
    end $$
  `.execute(db)
  await sql`revoke execute on function eligibility.stay_in_sight() from public`.execute(db)
  await sql`
    create trigger stay_in_sight after insert or update of born_on, lapsed_on on eligibility.programme_grant
    for each row execute function eligibility.stay_in_sight()
  `.execute(db)
  await sql`update eligibility.programme_grant set born_on = born_on`.execute(db)

  // Looked up one by one, by index: said as "in", PostgreSQL reads everybody that the viewer may see.
  for (const name of ['vulnerability_factor', 'vulnerability_judgement']) {
    await sql`
      alter policy visible on ${sql.table(`eligibility.${name}`)}
      using (exists (select from access.visible_client as seen (seen_id) where seen_id = client_id))
    `.execute(db)
  }
}
