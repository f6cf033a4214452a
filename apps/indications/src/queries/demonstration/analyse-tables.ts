import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'
import { snakeCase } from './snake-case.ts'
import { STORED_TABLES } from './stored-tables.ts'

/**
 * Tells the planner what the tables hold by now: it hears nothing else of rows that are not committed, and would read
 * whole tables to find some of them.
 */
export async function analyseTables(trx: Transaction<DB>): Promise<void> {
  const tables = STORED_TABLES.map((table) => sql.table(`indications.${snakeCase(table)}`))
  await sql`analyze ${sql.join(tables)}, access.care_relationship`.execute(trx)
}
