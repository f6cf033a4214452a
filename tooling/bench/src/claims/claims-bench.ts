import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startBenchServer } from '../bench-server.ts'
import { median, quantile } from '../quantile.ts'
import { runMeasured } from '../run-measured.ts'
import { table } from '../table.ts'
import { type ClaimWay, countsOf, prepareClaims } from './claim-way.ts'
import { ONE_COUNTER } from './one-counter.ts'
import { SERIALIZABLE_COUNT } from './serializable-count.ts'

const ELIGIBILITY = fileURLToPath(new URL('../../../../apps/eligibility/src/', import.meta.url))

export interface ClaimsBench {
  readonly claims: number
  readonly places: number
  readonly connections: number
  /** How often all of it is done by each. */
  readonly rounds: number
}

interface Round {
  readonly seconds: number
  /** Milliseconds that each claim took, its repetitions included. */
  readonly took: readonly number[]
  readonly granted: number
  readonly waiting: number
  readonly repeated: number
}

/**
 * Many claims at once on few places: the one row that holds the count, as the service has it, beside counting and
 * inserting in a serializable transaction that is repeated when it fails. In turn, on the same server.
 */
export async function benchClaims({ claims, places, connections, rounds }: ClaimsBench): Promise<void> {
  const server = await startBenchServer({ database: 'care', service: 'eligibility' })
  const stops: (() => Promise<unknown>)[] = [server.stop]
  try {
    await runMeasured(join(ELIGIBILITY, 'migrate.ts'), [], { OWNER_DATABASE_URL: server.ownerUrl })
    const owner = new pg.Client({ connectionString: server.superuserUrl })
    await owner.connect()
    stops.unshift(() => owner.end())
    const measured = new Map<ClaimWay, Round[]>()
    for (let round = -1; round < rounds; round += 1)
      for (const way of [ONE_COUNTER, SERIALIZABLE_COUNT]) {
        console.error(`${round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`}: ${way.name}`)
        const ids = await prepareClaims(owner, way, claims, places)
        const pool = new pg.Pool({
          connectionString: server.serviceUrl,
          max: connections,
        })
        try {
          const result = await claimAll(pool, way, ids, connections)
          const counts = await countsOf(owner)
          if (round >= 0) measured.set(way, [...(measured.get(way) ?? []), { ...result, ...counts }])
        } finally {
          await pool.end()
        }
      }
    console.log(`${claims} claims on ${places} places over ${connections} connections, ${rounds} times each, in turn\n`)
    console.log(`${report(measured)}\n`)
    console.log(exactness(measured, claims, places))
  } finally {
    for (const stop of stops) await stop()
  }
}

async function claimAll(pool: pg.Pool, way: ClaimWay, ids: readonly string[], connections: number) {
  const left = [...ids]
  const took: number[] = []
  let repeated = 0
  const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()))
  const start = performance.now()
  await Promise.all(
    clients.map(async (client) => {
      for (let id = left.shift(); id !== undefined; id = left.shift()) {
        const before = performance.now()
        repeated += await way.claim(client, id)
        took.push(performance.now() - before)
      }
    }),
  )
  const seconds = (performance.now() - start) / 1000
  for (const client of clients) client.release()
  return { seconds, took, repeated }
}

function report(measured: ReadonlyMap<ClaimWay, readonly Round[]>): string {
  const rows = [['', 'seconds', 'claims/s', 'p50 ms', 'p99 ms', 'repeated', 'granted', 'waiting']]
  for (const [{ name }, rounds] of measured) {
    const took = rounds.flatMap((round) => round.took)
    const seconds = median(rounds.map((round) => round.seconds))
    const per = took.length / rounds.length
    const seen = (key: 'granted' | 'waiting') => [...new Set(rounds.map((round) => round[key]))].join(', ')
    rows.push([
      name,
      seconds.toFixed(2),
      (per / seconds).toFixed(0),
      quantile(took, 0.5).toFixed(1),
      quantile(took, 0.99).toFixed(1),
      median(rounds.map(({ repeated }) => repeated)).toFixed(0),
      seen('granted'),
      seen('waiting'),
    ])
  }
  const [ours, peer] = [...measured.values()].map((rounds) => rounds.map(({ seconds }) => seconds))
  const ratios = (peer ?? []).map((seconds, round) => seconds / (ours?.[round] ?? NaN))
  const pairs = ratios.map((ratio) => ratio.toFixed(2)).join(' ')
  return `${table(rows)}\n\npeer ÷ ours, pair by pair: ${pairs}; median ${median(ratios).toFixed(2)} ×`
}

function exactness(measured: ReadonlyMap<ClaimWay, readonly Round[]>, claims: number, places: number): string {
  const exact = [...measured.values()]
    .flat()
    .every(({ granted, waiting }) => granted === Math.min(places, claims) && waiting === Math.max(0, claims - places))
  if (!exact) throw new Error('Places were not given exactly: see the table above.')
  return `Every round gave ${Math.min(places, claims)} places exactly.`
}
