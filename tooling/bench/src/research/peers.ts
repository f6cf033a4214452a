import { createWriteStream, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { STUDY_COLUMNS, STUDY_SQL } from './study-table.ts'

export interface Peer {
  readonly name: string
  /** Pairs in its table. */
  readonly pairs: number
  /** Answers one statement. @returns how many cells */
  ask(sql: string): Promise<number>
  close(): Promise<void>
}

/** PostgreSQL with the study in a table of its own: small integers, analysed. */
export async function startPostgresPeer(url: string): Promise<Peer> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create temp table study as ${STUDY_SQL}`)
  await client.query('analyze study')
  const { rows } = await client.query<{ n: string }>('select count(*) as n from study')
  return {
    name: 'PostgreSQL',
    pairs: Number(rows[0]?.n ?? 0),
    ask: async (sql) => (await client.query(sql)).rows.length,
    close: () => client.end(),
  }
}

/** DuckDB in memory and in this process, with the same table. */
export async function startDuckDbPeer(url: string, folder: string): Promise<Peer> {
  const file = join(folder, 'study.csv')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await pipeline(client.query(copyTo(`copy (${STUDY_SQL}) to stdout (format csv, header)`)), createWriteStream(file))
  await client.end()
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const columns = [
    ...STUDY_COLUMNS.map((name) => `${name} utinyint`),
    'hour_category utinyint',
    'received_minutes float',
    'indicated_minutes usmallint',
  ]
  await connection.run(`create table study (${columns.join(', ')})`)
  await connection.run(`copy study from '${file}' (format csv, header)`)
  rmSync(file)
  const counted = await connection.runAndReadAll('select count(*)::integer from study')
  return {
    name: 'DuckDB',
    pairs: Number(counted.getRows()[0]?.[0] ?? 0),
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRows().length,
    close: () => {
      connection.closeSync()
      instance.closeSync()
      return Promise.resolve()
    },
  }
}
