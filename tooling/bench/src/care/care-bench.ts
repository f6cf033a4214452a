import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startBenchServer } from '../bench-server.ts'
import { median, quantile } from '../quantile.ts'
import { runMeasured } from '../run-measured.ts'
import { table } from '../table.ts'
import { CARE_QUESTIONS } from './care-questions.ts'
import { startCareService } from './care-service.ts'
import { type ReadPlan, readPlans } from './read-plans.ts'

const INDICATIONS = fileURLToPath(new URL('../../../../apps/indications/src/', import.meta.url))
const KEYS = { encryption: Buffer.alloc(32, 1).toString('base64'), hash: Buffer.alloc(32, 2).toString('base64') }
const WARM_UP = 5

export interface CareBench {
  readonly clients: number
  /** How often each question is asked of each. */
  readonly rounds: number
  /** Where the plans are written in full; nowhere when left out. */
  readonly plans: string | undefined
  /** Where the database stays; one that is there is asked as it is, loaded or not. */
  readonly keep: string | undefined
}

/**
 * The list and look-up pages of the care chain in the service, at a number of clients, beside the same rows by bare SQL:
 * without GraphQL, row security, log or anything else that is asked of the service.
 */
export async function benchCare({ clients, rounds, plans, keep }: CareBench): Promise<void> {
  const lines: string[] = []
  let keeping = false
  const server = await startBenchServer({
    database: 'care',
    service: 'indications',
    keep,
    onLine: (line) => {
      if (keeping) lines.push(line)
    },
  })
  const stops: (() => Promise<unknown>)[] = [server.stop]
  const tell = (line: string) => console.error(line)
  try {
    await runMeasured(join(INDICATIONS, 'migrate.ts'), [], { OWNER_DATABASE_URL: server.ownerUrl })
    tell(`loading ${clients} made-up clients`)
    const today = new Date().toISOString().slice(0, 10)
    const loaded = await runMeasured(join(INDICATIONS, 'load-demonstration.ts'), [], {
      OWNER_DATABASE_URL: server.ownerUrl,
      BSN_ENCRYPTION_KEY: KEYS.encryption,
      BSN_HASH_KEY: KEYS.hash,
      TODAY: today,
      CLIENTS: String(clients),
    })
    const bare = new pg.Client({ connectionString: server.superuserUrl })
    await bare.connect()
    stops.unshift(() => bare.end())
    await bare.query('vacuum analyze')
    await bare.query(`set search_path = indications`)
    const service = await startCareService(server.serviceUrl, KEYS)
    stops.unshift(service.stop)

    const rows = [['ms', 'p50', 'p95', 'bare SQL p50', 'service ÷ bare']]
    for (const { name, account, query, variables, sql } of CARE_QUESTIONS) {
      const took = { service: [] as number[], bare: [] as number[] }
      try {
        for (let round = -WARM_UP; round < rounds; round += 1) {
          const before = performance.now()
          await service.ask(account, query, variables)
          const between = performance.now()
          await bare.query(sql)
          const after = performance.now()
          if (round < 0) continue
          took.service.push(between - before)
          took.bare.push(after - between)
        }
      } catch (error) {
        tell(error instanceof Error ? error.message : String(error))
        rows.push([name, 'no answer'])
        continue
      }
      const ratio = median(took.service) / median(took.bare)
      const figures = [median(took.service), quantile(took.service, 0.95), median(took.bare)]
      rows.push([name, ...figures.map((figure) => figure.toFixed(1)), `${ratio.toFixed(1)} ×`])
    }
    console.log(`${clients} clients, ${rounds} times each, in turn\n\n${table(rows)}\n`)

    // Plans are written down apart: writing them takes time.
    const large = await largeTables(bare)
    await bare.query(`alter role indications set session_preload_libraries = 'auto_explain'`)
    await bare.query('alter role indications set auto_explain.log_min_duration = 0')
    await service.stop()
    const explained = await startCareService(server.serviceUrl, KEYS)
    stops[0] = explained.stop
    const read: string[][] = [['tables of over 10,000 rows', 'from first to last', 'by index']]
    for (const { name, account, query, variables } of CARE_QUESTIONS) {
      lines.length = 0
      keeping = true
      // What has no answer in time is in the first table; the plans of what it did ask are here all the same.
      await explained.ask(account, query, variables).catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 300))
      keeping = false
      const found = readPlans(lines)
      const scanned = [...new Set(found.flatMap((plan) => plan.scanned))].filter((name) => large.has(name))
      read.push([name, scanned.join(', ') || 'none', String(new Set(found.flatMap(({ indexes }) => indexes)).size)])
      if (plans !== undefined) writePlans(plans, name, found)
    }
    for (const setting of ['session_preload_libraries', 'auto_explain.log_min_duration'])
      await bare.query(`alter role indications reset ${setting}`)
    console.log(table(read))
    console.log(`\nLoaded in ${loaded.seconds.toFixed(1)} s with ${loaded.megabytes?.toFixed(0) ?? '–'} MB in memory.`)
  } finally {
    for (const stop of stops) await stop()
  }
}

async function largeTables(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ relname: string }>(
    'select relname from pg_stat_user_tables where n_live_tup > 10000',
  )
  return new Set(rows.map(({ relname }) => relname))
}

function writePlans(folder: string, name: string, plans: readonly ReadPlan[]): void {
  mkdirSync(folder, { recursive: true })
  const text = plans.map(({ statement, plan }) => `${statement}\n\n${plan}`).join('\n\n')
  writeFileSync(join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}.txt`), text)
}
