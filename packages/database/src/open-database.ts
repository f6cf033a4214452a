import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction, sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import pg from 'pg'
import { asUnavailable } from './database-unavailable.ts'
import type { Viewer } from './viewer.ts'

export interface DatabaseOptions {
  readonly url: string
  /** The schema that unqualified tables are in: a service's own. */
  readonly schema: string
  /** Shown in pg_stat_activity. */
  readonly name: string
  /** Connections at most. */
  readonly connections?: number
  /** Milliseconds that a question may wait for a connection; 1,500 unless said. */
  readonly connectionTimeout?: number
  /** Milliseconds that one statement may take. */
  readonly statementTimeout?: number
}

/** What is done within one transaction. */
export type Work<Tables, Result> = (trx: Transaction<Tables>) => Promise<Result>

export interface Database<Tables> {
  /** Reference data and other tables without a person: one question, no viewer, read only. */
  read<Result>(work: (db: ReadonlyKysely<Tables>) => Promise<Result>): Promise<Result>
  /**
   * One transaction in which row security knows the viewer. What it reads, what it writes and the audit lines of both
   * are committed together or not at all.
   */
  asViewer<Result>(viewer: Viewer, work: Work<Tables, Result>): Promise<Result>
  /** One transaction about no client, such as a session of the portal: row security knows nobody in it. */
  write<Result>(work: Work<Tables, Result>): Promise<Result>
  /** Rejects with DatabaseUnavailable when the server does not answer. */
  ready(): Promise<void>
  close(): Promise<void>
}

const DAY = 1082
const BIGINT = 20
const NUMERIC = 1700

/** Days stay text (a Date would shift them by a time zone); counts and decimals are numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): ((value: string) => unknown) => {
    if (oid === DAY) return (value) => value
    if (oid === BIGINT || oid === NUMERIC) return Number
    return pg.types.getTypeParser(oid, format) as (value: string) => unknown
  },
}

export function openDatabase<Tables>(options: DatabaseOptions): Database<Tables> {
  const pool = new pg.Pool({
    connectionString: options.url,
    application_name: options.name,
    max: options.connections ?? 10,
    connectionTimeoutMillis: options.connectionTimeout ?? 1500,
    statement_timeout: options.statementTimeout ?? 5000,
    idle_in_transaction_session_timeout: 10_000,
    options: '-c TimeZone=Europe/Amsterdam',
    types,
  })
  // An idle connection that breaks (the server was killed) says so here; unheard, it would end the process.
  pool.on('error', () => {})
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })

  const naming = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } catch (error) {
      throw asUnavailable(error)
    }
  }

  return {
    read: (work) => naming(() => work(kysely.withSchema(options.schema) as unknown as ReadonlyKysely<Tables>)),
    asViewer: (viewer, work) =>
      naming(() =>
        kysely.transaction().execute(async (trx) => {
          await introduce(trx, viewer)
          return work(trx.withSchema(options.schema))
        }),
      ),
    write: (work) => naming(() => kysely.transaction().execute((trx) => work(trx.withSchema(options.schema)))),
    ready: () => naming(async () => void (await sql`select 1`.execute(kysely))),
    close: () => kysely.destroy(),
  }
}

/**
 * Tells row security who asks, for this transaction only: settings of a session leak to the next user of a pooled
 * connection, local ones are gone at commit.
 */
async function introduce<Tables>(trx: Transaction<Tables>, viewer: Viewer): Promise<void> {
  await sql`
    select
      set_config('app.subject', ${viewer.subject}, true),
      set_config('app.role', ${viewer.role}, true),
      set_config('app.organisation', ${viewer.organisation ?? ''}, true),
      set_config('app.client', ${viewer.client ?? ''}, true),
      set_config('app.trace', ${viewer.traceId ?? ''}, true)
  `.execute(trx)
}
