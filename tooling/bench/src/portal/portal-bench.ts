import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { Client, type Dispatcher } from 'undici'
import type { PortalOptions } from '../options.ts'
import { median, quantile } from '../quantile.ts'
import { table } from '../table.ts'
import { type MeasuredPage, PAGES, bodyOf } from './pages.ts'
import { signInAtPortal } from './visitor.ts'

interface Way {
  readonly origin: string
  readonly request: Dispatcher.RequestOptions
  /** Whether an answer is the one that was meant. */
  isWhole(text: string): boolean
}

interface Sample {
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly kilobytes: number
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** Pages of a running platform, each beside the question at the gateway that asks for the same, in turn. */
export async function benchPortal({ portal, gateway, connections, rounds, seconds }: PortalOptions): Promise<void> {
  const rows: string[][] = []
  for (const page of PAGES) {
    const ways = { page: await wayOfPage(page, portal), question: wayOfQuestion(page, gateway) }
    const samples = { page: [] as Sample[], question: [] as Sample[] }
    for (const way of Object.values(ways)) await load(way, 1, 0.2)
    for (let round = 0; round < rounds; round += 1)
      for (const which of ['page', 'question'] as const)
        samples[which].push(await load(ways[which], connections, seconds))
    const ratios = samples.page.map(({ p50 }, at) => p50 / (samples.question[at]?.p50 ?? Number.NaN))
    rows.push([page.name, 'page', ...figures(samples.page), `${median(ratios).toFixed(2)} ×`])
    rows.push(['', `question ${page.question}`, ...figures(samples.question), ''])
    console.error(`${page.name} measured`)
  }
  console.log(table([['', '', 'req/s', 'p50 ms', 'p95 ms', 'kB', 'page ÷ question'], ...rows]))
  console.log(
    `\n${connections} connections, medians of ${rounds} rounds of ${seconds} s, in turn; ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores,`,
  )
  console.log(`Node ${process.versions.node}. Services, gateway, portal, database and load share the cores.`)
}

function figures(samples: readonly Sample[]): string[] {
  const of = (name: keyof Sample) => median(samples.map((sample) => sample[name]))
  return [of('perSecond').toFixed(0), of('p50').toFixed(1), of('p95').toFixed(1), of('kilobytes').toFixed(0)]
}

async function wayOfPage({ account, path }: MeasuredPage, portal: string): Promise<Way> {
  const visitor = await signInAtPortal(portal, account)
  return {
    origin: portal,
    request: { method: 'GET', path, headers: { cookie: visitor.cookie() } },
    isWhole: (text) => text.includes('</html>') && !text.includes('data-missing'),
  }
}

function wayOfQuestion({ role, question }: MeasuredPage, gateway: string): Way {
  const token = execFileSync('npm', ['run', '--silent', 'token', '--', '--role', role], { cwd: ROOT, encoding: 'utf8' })
  return {
    origin: gateway,
    request: {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token.trim()}` },
      body: bodyOf(question),
    },
    isWhole: (text) => !text.includes('"errors"'),
  }
}

/**
 * Every connection asks again as soon as it is answered, and is kept.
 * @throws Error for the first answer that is not a whole one
 */
async function load({ origin, request, isWhole }: Way, connections: number, seconds: number): Promise<Sample> {
  const clients = Array.from({ length: connections }, () => new Client(origin))
  const latencies: number[] = []
  let bytes = 0
  const begin = performance.now()
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() - begin < seconds * 1000) {
        const asked = performance.now()
        const { statusCode, body } = await client.request(request)
        const text = await body.text()
        latencies.push(performance.now() - asked)
        bytes = Buffer.byteLength(text)
        if (statusCode !== 200 || !isWhole(text))
          throw new Error(`${origin}${request.path} answered ${statusCode}: ${text.slice(0, 300)}`)
      }
    }),
  )
  const elapsed = performance.now() - begin
  await Promise.all(clients.map((client) => client.close()))
  return {
    perSecond: (latencies.length * 1000) / elapsed,
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    kilobytes: bytes / 1000,
  }
}
