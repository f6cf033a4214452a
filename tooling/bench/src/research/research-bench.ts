import { execFileSync } from 'node:child_process'
import { statSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startBenchServer } from '../bench-server.ts'
import { quantile } from '../quantile.ts'
import { table } from '../table.ts'
import { startEngine } from './engine.ts'
import { startGraph } from './graph.ts'
import { startDuckDbPeer, startPostgresPeer } from './peers.ts'
import { benchQuestions, inSql } from './questions.ts'
import { rawCopy } from './raw-copy.ts'
import { runMeasured } from '../run-measured.ts'

const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const GENERATE = fileAt('../../../population/src/main.ts')
const COHORTS = fileAt('../../../../apps/cohorts/src/')
const KEY = Buffer.alloc(32, 7).toString('base64')
const WARM_UP = 10

export interface ResearchBench {
  readonly population: string
  /** Different crosstabs, each asked once at each. */
  readonly questions: number
}

/**
 * The whole way of a research release, each part beside a peer in the same run: generate, import against a bare COPY,
 * load, and crosstabs of the engine and of the graph against DuckDB and PostgreSQL.
 */
export async function benchResearch({ population, questions }: ResearchBench): Promise<void> {
  const server = await startBenchServer({ database: 'research', service: 'cohorts' })
  const stops: (() => Promise<unknown>)[] = [server.stop]
  const tell = (line: string) => console.error(line)
  try {
    const owner = { OWNER_DATABASE_URL: server.ownerUrl, DISCLOSURE_KEY: KEY }
    await runMeasured(join(COHORTS, 'migrate.ts'), [], owner)
    await runMeasured(join(COHORTS, 'open-project.ts'), ['bench', 'to measure', 'bench'], owner)
    const folder = join(server.folder, 'delivery')
    tell(`writing the synthetic delivery (${population})`)
    const written = await runMeasured(GENERATE, ['--folder', folder, '--population', population])
    tell('a bare COPY of its files')
    const copied = await rawCopy(folder, server.ownerUrl)
    tell('importing it')
    const imported = await runMeasured(join(COHORTS, 'import-release.ts'), [folder], owner)

    tell('loading, and asking')
    const engine = await startEngine(server.serviceUrl)
    const postgres = await startPostgresPeer(server.superuserUrl)
    stops.unshift(postgres.close)
    const duckdb = await startDuckDbPeer(server.superuserUrl, server.folder)
    stops.unshift(duckdb.close)
    const graph = await startGraph(server.serviceUrl)
    stops.unshift(graph.stop)
    for (const { name, pairs } of [postgres, duckdb]) {
      if (pairs !== engine.pairs) throw new Error(`${name} has ${pairs} pairs, the engine ${engine.pairs}.`)
    }
    const took = { count: [], protect: [], duckdb: [], postgres: [], graph: [] } as Record<string, number[]>
    const timed = async (name: string, work: () => Promise<unknown>) => {
      const before = performance.now()
      await work()
      took[name]?.push(performance.now() - before)
    }
    for (const [place, question] of benchQuestions(WARM_UP + questions).entries()) {
      if (place === WARM_UP) for (const times of Object.values(took)) times.length = 0
      const { countMs, protectMs } = engine.ask(question)
      took['count']?.push(countMs)
      took['protect']?.push(protectMs)
      await timed('duckdb', () => duckdb.ask(inSql(question, 'study')))
      await timed('postgres', () => postgres.ask(inSql(question, 'study')))
      await timed('graph', () => graph.crosstab(question))
    }
    const table2: number[] = []
    for (let round = 0; round < 12; round += 1) {
      const before = performance.now()
      await graph.table2()
      table2.push(performance.now() - before)
    }
    const [firstTable2 = NaN, ...laterTable2] = table2

    const of = (name: string, share: number) => quantile(took[name] ?? [], share)
    const row = (label: string, name: string) => [
      label,
      of(name, 0.5).toFixed(2),
      of(name, 0.95).toFixed(2),
      `${(of(name, 0.5) / of('duckdb', 0.5)).toFixed(2)} ×`,
    ]
    console.log(`${engine.pairs} pairs in the study; ${questions} different crosstabs: three filters, two groupings\n`)
    console.log(
      table([
        ['ms', 'p50', 'p95', 'p50 ÷ DuckDB'],
        row('engine, counting', 'count'),
        row('engine, protecting', 'protect'),
        row('DuckDB in process, no protection', 'duckdb'),
        row('PostgreSQL, no protection', 'postgres'),
        row('through the gateway, protected and in the ledger', 'graph'),
        ['Table 2 in one operation, asked first', firstTable2.toFixed(1), '', ''],
        [
          'Table 2 in one operation, asked again',
          quantile(laterTable2, 0.5).toFixed(1),
          quantile(laterTable2, 0.95).toFixed(1),
          '',
        ],
      ]),
    )
    console.log(
      `\n${table([
        ['', 'seconds', 'MB in memory'],
        ['writing the delivery', written.seconds.toFixed(1), written.megabytes?.toFixed(0) ?? '–'],
        [
          `bare COPY of the same ${(copied.bytes / 1e6).toFixed(0)} MB (${sizeOf(folder)} MB zipped)`,
          copied.seconds.toFixed(1),
          '',
        ],
        ['import', imported.seconds.toFixed(1), imported.megabytes?.toFixed(0) ?? '–'],
        ['import ÷ bare COPY', `${(imported.seconds / copied.seconds).toFixed(2)} ×`, ''],
        ['columns loaded', engine.loadSeconds.toFixed(2), ''],
        ['study selected', (engine.selectMilliseconds / 1000).toFixed(3), ''],
      ])}`,
    )
    console.log(`\n${execFileSync('uname', ['-srm']).toString().trim()}, Node ${process.versions.node}`)
  } finally {
    for (const stop of stops) await stop()
  }
}

function sizeOf(folder: string): string {
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  return (bytes / 1e6).toFixed(0)
}
