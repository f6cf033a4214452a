import { performance } from 'node:perf_hooks'
import { Client } from 'undici'
import type { Sample } from './compare.ts'
import { processorTime } from './processor-time.ts'
import { quantile } from './quantile.ts'
import type { Program } from './start-program.ts'

export type Load = {
  gateway: Program
  stub: Program
  query: string
  token: string
  connections: number
  seconds: number
}

/** No key is asked twice in a run, by whichever gateway: nothing can be answered from what was asked before. */
let keys = 0
const nextKey = (): string => `019a0000-0000-7000-8000-${String((keys += 1)).padStart(12, '0')}`

/**
 * Every connection asks again as soon as it is answered, and is kept.
 * @throws Error for the first answer that is not a whole one
 */
export async function putLoad({ gateway, stub, query, token, connections, seconds }: Load): Promise<Sample> {
  const clients = Array.from({ length: connections }, () => new Client(`http://127.0.0.1:${gateway.port}`))
  const latencies: number[] = []
  const [callsBefore, processorBefore] = [await callsTo(stub), processorTime(gateway.pid)]
  const begin = performance.now()
  const until = begin + seconds * 1000
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < until) {
        const asked = performance.now()
        await ask(client, query, token)
        latencies.push(performance.now() - asked)
      }
    }),
  )
  const elapsed = performance.now() - begin
  const processorAfter = processorTime(gateway.pid)
  await Promise.all(clients.map((client) => client.close()))
  const callsAfter = await callsTo(stub)
  return {
    perSecond: (latencies.length * 1000) / elapsed,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    processor:
      processorBefore === undefined || processorAfter === undefined
        ? undefined
        : (processorAfter - processorBefore) / latencies.length,
    calls: (callsAfter - callsBefore) / latencies.length,
  }
}

/**
 * One question, and its answer with the key taken out of it, so that two gateways can be compared.
 * @throws Error when anything is missing in it
 */
export async function askOnce(gateway: Program, query: string, token: string): Promise<unknown> {
  const client = new Client(`http://127.0.0.1:${gateway.port}`)
  try {
    const { key, text } = await ask(client, query, token)
    const { data } = JSON.parse(text.replaceAll(key, 'the key')) as { data: unknown }
    return data
  } finally {
    await client.close()
  }
}

async function ask(client: Client, query: string, token: string): Promise<{ key: string; text: string }> {
  const key = nextKey()
  const response = await client.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { id: key } }),
  })
  const text = await response.body.text()
  if (response.statusCode !== 200 || text.includes('"errors"') || !text.includes(key)) {
    throw new Error(`A gateway answered ${response.statusCode}: ${text.slice(0, 500)}`)
  }
  return { key, text }
}

async function callsTo(stub: Program): Promise<number> {
  return Number(await (await fetch(`http://127.0.0.1:${stub.port}/`)).text())
}
