import { once } from 'node:events'
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { DB } from './tables.ts'

/** One transaction on one connection, in which a release is made whole or not at all. */
export interface ImportSession {
  readonly db: Kysely<DB>
  /** Rows for a table that this session made, as lines of CSV without header, with these columns in this order. */
  readonly copy: (table: string, columns: readonly string[]) => CopyInto
  /** Runs a statement that PostgreSQL binds nothing in: it is put together there by format(), which quotes. */
  readonly define: (template: string, ...values: readonly (string | number)[]) => Promise<void>
}

export interface CopyInto {
  readonly write: (rows: Uint8Array) => Promise<void>
  /** @returns how many rows the table has got */
  readonly finish: () => Promise<number>
  /** For when the file turned out wrong: nothing that was written stays. */
  readonly abort: () => Promise<void>
}

/** Of the advisory lock that every import holds: only the one number must differ from other programs' locks. */
const IMPORT_LOCK = 0x6b72_6d6b

/**
 * A killed importer is noticed within a second also while the server computes, so that the next one need not wait long.
 */
const SETTINGS = [
  sql`set local maintenance_work_mem = '128MB'`,
  sql`set local default_statistics_target = 10`,
  sql`set local client_connection_check_interval = '500ms'`,
  sql`set local lock_timeout = '30min'`,
]

/**
 * @param work its transaction is committed when it returns, and gone when it throws or the program ends
 * @param onWaiting called when another import is under way, which is waited for
 */
export async function importSession<Result>(
  ownerUrl: string,
  work: (session: ImportSession) => Promise<Result>,
  onWaiting: () => void,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: 'cohorts-import-release',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    options: '-c datestyle=ISO,YMD -c TimeZone=Europe/Amsterdam -c statement_timeout=0',
  })
  // The query that was running rejects as well; unheard, this event would end the process.
  client.on('error', () => {})
  await client.connect()
  const db = asKysely(client)
  try {
    await client.query('begin')
    for (const setting of SETTINGS) await setting.execute(db)
    await lock(db, onWaiting)
    const result = await work({
      db,
      copy: (table, columns) => copyInto(client, table, columns),
      define: async (template, ...values) => {
        const { rows } = await client.query<{ statement: string }>(
          'select format($1, variadic $2::text[]) as statement',
          [template, values.map(String)],
        )
        await client.query(rows[0]?.statement ?? '')
      },
    })
    await client.query('commit')
    return result
  } finally {
    await client.end()
  }
}

/** Kysely over the one connection: it never opens another. */
function asKysely(client: pg.Client): Kysely<DB> {
  const held = { query: client.query.bind(client), release: () => {} } as unknown as pg.PoolClient
  const pool = { connect: async () => held, end: async () => {} }
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

async function lock(db: Kysely<DB>, onWaiting: () => void): Promise<void> {
  const { rows } = await sql<{ free: boolean }>`select pg_try_advisory_xact_lock(${IMPORT_LOCK}) as free`.execute(db)
  if (rows[0]?.free === true) return
  onWaiting()
  await sql`select pg_advisory_xact_lock(${IMPORT_LOCK})`.execute(db)
}

function copyInto(client: pg.Client, table: string, columns: readonly string[]): CopyInto {
  const target = table
    .split('.')
    .map((name) => pg.escapeIdentifier(name))
    .join('.')
  const list = columns.map((name) => pg.escapeIdentifier(name)).join(', ')
  const stream = client.query(copyFrom(`copy ${target} (${list}) from stdin (format csv, freeze)`))
  const failed = new Promise<never>((_, reject) => stream.once('error', reject))
  failed.catch(() => {})
  return {
    write: async (rows) => {
      if (!stream.write(rows)) await Promise.race([once(stream, 'drain'), failed])
    },
    finish: async () => {
      const finished = once(stream, 'finish')
      stream.end()
      await Promise.race([finished, failed])
      return stream.rowCount
    },
    abort: async () => {
      const closed = failed.catch(() => {})
      stream.destroy(new Error('the file is refused'))
      await closed
    },
  }
}
