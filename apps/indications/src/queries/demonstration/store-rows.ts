import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'
import type { DemoRows } from './demo-rows.ts'
import { snakeCase } from './snake-case.ts'
import { STORED_TABLES } from './stored-tables.ts'

/** Rows in one statement: PostgreSQL reads them back from JSON, so that their number is not bound by parameters. */
const AT_ONCE = 20_000

/** Stores rows of any tables, each table in one statement, in an order that every reference allows. */
export async function storeRows(trx: Transaction<DB>, rows: DemoRows): Promise<void> {
  for (const table of STORED_TABLES) {
    const list: readonly object[] = rows[table] ?? []
    for (let from = 0; from < list.length; from += AT_ONCE) await store(trx, table, list.slice(from, from + AT_ONCE))
  }
}

async function store(trx: Transaction<DB>, table: string, rows: readonly object[]): Promise<void> {
  const keys = Object.keys(rows[0] ?? {})
  const target = sql.table(`indications.${snakeCase(table)}`)
  const columns = sql.join(keys.map((key) => sql.ref(snakeCase(key))))
  const renamed = new Map(keys.map((key) => [key, snakeCase(key)]))
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [renamed.get(key) ?? key, value]))),
  )
  await sql`
    insert into ${target} (${columns})
    select ${columns} from json_populate_recordset(null::${target}, ${json}::json)
    ${table === 'organisation' ? sql`on conflict do nothing` : sql``}
  `.execute(trx)
}
