import { type Kysely, sql } from 'kysely'

/**
 * Rows that are seen with the row they belong to. Said as `in (select …)` PostgreSQL reads all rows that the viewer may
 * see of that other table; said as `exists` it looks up the one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter policy of_own_referral on indications.referral_event
    using (exists (select from indications.referral as seen where seen.id = referral_id))
  `.execute(db)
  await sql`
    alter policy of_visible_entry on indications.waiting_list_event
    using (exists (select from indications.waiting_list_entry as seen where seen.id = entry_id))
  `.execute(db)
  await sql`
    alter policy own_step on indications.waiting_list_event
    with check (
      by_subject = (select access.viewer_subject())
      and exists (select from indications.waiting_list_entry as seen where seen.id = entry_id)
    )
  `.execute(db)
  await sql`
    alter policy of_own_allocation on indications.allocation_line
    using (
      exists (select from indications.allocation as seen where seen.id = allocation_id)
      and exists (select from access.visible_client as seen (seen_id) where seen_id = client_id)
    )
  `.execute(db)
  await sql`
    alter policy own_organisation on indications.training
    using (exists (select from indications.maternity_assistant as seen where seen.id = assistant_id))
  `.execute(db)
}
