import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Reply } from './ask.ts'
import { tokenOf } from './token-of.ts'
import { until } from './until.ts'

const MAIN = join(import.meta.dirname, '../../../apps/gateway/src/main.ts')
const SERVICES = ['indications', 'eligibility', 'costs', 'cohorts'] as const
export type Calls = Record<(typeof SERVICES)[number], number>

/** A second gateway of the running platform that counts how often it asks each service. */
export async function startCountingGateway() {
  const platform = inject('platform')
  const calls: Calls = { indications: 0, eligibility: 0, costs: 0, cohorts: 0 }
  const counters = await Promise.all(
    SERVICES.map((name) =>
      passOn(platform.services[name], () => {
        calls[name] += 1
      }),
    ),
  )
  const secrets = JSON.parse(readFileSync(join(platform.data, 'secrets.json'), 'utf8')) as Record<string, string>
  const port = await freePort()
  const gateway = spawn(process.execPath, [MAIN], {
    stdio: 'ignore',
    env: {
      PORT: String(port),
      IDENTITY_ISSUER: platform.identity,
      IDENTITY_JWKS_URL: `${platform.identity}/jwks`,
      TOKEN_AUDIENCE: 'urn:kraamketen:graph',
      GATEWAY_SIGNATURE_KEY: secrets['GATEWAY_SIGNATURE_KEY'],
      ...Object.fromEntries(SERVICES.map((name, nth) => [`${name.toUpperCase()}_URL`, counters[nth]?.url])),
    },
  })
  const url = `http://localhost:${port}`
  await until(async () => (await fetch(`${url}/health`).catch(() => null))?.ok === true, 20_000)

  return {
    /** Asks as a user; the calls are those of this question alone. */
    askAs: async (user: string, query: string, variables: Record<string, unknown> = {}) => {
      for (const name of SERVICES) calls[name] = 0
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(user)}` },
        body: JSON.stringify({ query, variables }),
      })
      return { body: (await response.json()) as Reply['body'], calls: { ...calls } }
    },
    stop: async () => {
      await ended(gateway)
      for (const { server } of counters) server.close()
    },
  }
}

/** A server that hands each question on as it is, and tells of it. */
async function passOn(to: string, count: () => void): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      if (request.method === 'POST') count()
      const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers
      const body = request.method === 'POST' ? { body: Buffer.concat(parts) } : {}
      fetch(new URL(request.url ?? '/', to), {
        method: request.method ?? 'GET',
        headers: headers as Record<string, string>,
        ...body,
      })
        .then(async (answer) => {
          response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
          response.end(Buffer.from(await answer.arrayBuffer()))
        })
        .catch(() => response.destroy())
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, server }
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function ended(gateway: ChildProcess): Promise<void> {
  const exit = once(gateway, 'exit')
  gateway.kill('SIGTERM')
  await exit
}
