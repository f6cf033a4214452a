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
  const json = asJson(rows, keys)
  await sql`
    insert into ${target} (${columns})
    select ${columns} from json_populate_recordset(null::${target}, ${json}::json)
    ${table === 'organisation' ? sql`on conflict do nothing` : sql``}
  `.execute(trx)
}

/** The rows as JSON with the names that PostgreSQL knows, written at once: nothing is copied first to be renamed. */
function asJson(rows: readonly object[], keys: readonly string[]): string {
  const named = keys.map((key) => `${JSON.stringify(snakeCase(key))}:`)
  const one = (row: Readonly<Record<string, unknown>>) =>
    `{${keys.map((key, index) => `${named[index]}${JSON.stringify(row[key] ?? null)}`).join()}}`
  return `[${rows.map((row) => one(row as Record<string, unknown>)).join()}]`
}
