import { type Kysely, sql } from 'kysely'

/**
 * For migrations: row security on, also for the owner of the table, so that a forgotten policy shows nothing instead
 * of everything. The owner gets a policy of its own: it migrates and loads, and no service signs in as it.
 */
export async function protectTable(db: Kysely<unknown>, table: string): Promise<void> {
  const target = sql.table(table)
  await sql`alter table ${target} enable row level security`.execute(db)
  await sql`alter table ${target} force row level security`.execute(db)
  await sql`create policy maintenance on ${target} to kraamketen_owner using (true) with check (true)`.execute(db)
}
