import { type IncomingHttpHeaders, type Server, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { PROTOCOL_HEADER, drain, listen } from './listen.ts'
import { securityHeaders } from './security-headers.ts'

let server: Server | undefined

afterEach(() => server?.close())

/** The server on a free port; the page says what it was told of protocol and host. */
async function aServer(origin: string, pageTakes = 0): Promise<Server> {
  server = await listen({
    origin: new URL(origin),
    port: 0,
    headers: securityHeaders(new URL(origin)),
    pages: ({ headers }, response) => {
      setTimeout(() => response.end(`${String(headers[PROTOCOL_HEADER])}://${String(headers.host)}`), pageTakes)
    },
  })
  return server
}

interface Said {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Said> {
  const { port } = server?.address() as AddressInfo
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
      .on('error', reject)
      .end()
  })
}

test('what a client says of protocol and host counts for nothing', async () => {
  await aServer('https://portal.example.nl')
  const { text } = await ask('/', { host: 'evil.example', [PROTOCOL_HEADER]: 'http', 'x-forwarded-proto': 'http' })
  expect(text).toBe('https://portal.example.nl')
})

test('health is answered whoever asks, and says nothing else', async () => {
  await aServer('https://portal.example.nl')
  expect(await ask('/health', { host: '10.0.0.1' })).toMatchObject({ status: 200, text: '{"status":"ok"}' })
})

test.each([
  { host: '127.0.0.1:3000', method: 'GET', status: 307 },
  { host: '[::1]:3000', method: 'GET', status: 307 },
  { host: 'localhost:3000', method: 'GET', status: 200 },
  { host: '127.0.0.1:3000', method: 'POST', status: 200 },
  { host: 'evil.example', method: 'GET', status: 200 },
  { host: 'localhost.evil.example', method: 'GET', status: 200 },
])('on a laptop: $method to $host is $status', async ({ host, method, status }) => {
  await aServer('http://localhost:3000')
  const said = await ask('/verwijzingen?zoek=a', { host }, method)
  expect(said.status).toBe(status)
  if (status === 307) expect(said.headers.location).toBe('http://localhost:3000/verwijzingen?zoek=a')
})

test('behind a proxy the name of this machine is not sent back and forth', async () => {
  await aServer('https://portal.example.nl')
  expect((await ask('/', { host: '127.0.0.1:3000' })).status).toBe(200)
})

test('every answer carries the security headers; only https promises https', async () => {
  await aServer('http://localhost:3000')
  const { headers } = await ask('/', { host: 'localhost:3000' })
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
  })
  expect(headers['strict-transport-security']).toBeUndefined()
  expect(securityHeaders(new URL('https://portal.example.nl')).has('strict-transport-security')).toBe(true)
})

test('draining finishes what is under way and takes nothing new', async () => {
  const draining = await aServer('http://localhost:3000', 100)
  const underWay = ask('/', { host: 'localhost:3000' })
  await delay(30)
  const { port } = draining.address() as AddressInfo
  const began = Date.now()
  const done = drain(draining)
  await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow()
  expect((await underWay).status).toBe(200)
  await done
  // Idle connections that are kept open would hold it for four seconds.
  expect(Date.now() - began).toBeLessThan(3500)
})
