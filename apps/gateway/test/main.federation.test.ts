import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AUDIENCE, aTokenIssuer } from './a-token-issuer.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

let issuer: Awaited<ReturnType<typeof aTokenIssuer>>
/** Speaks the protocol of a service, and answers when it is told to. */
let slow: { server: Server; url: string; asked: Promise<unknown>; answer: () => void }

beforeAll(async () => {
  issuer = await aTokenIssuer()
  const asked = Promise.withResolvers<unknown>()
  const mayAnswer = Promise.withResolvers<unknown>()
  const server = createServer((_, response) => {
    asked.resolve(true)
    void mayAnswer.promise.then(() => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"ggdRegions":[{"code":"GG6106"}]}}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  slow = {
    server,
    url: `http://localhost:${port}/graphql`,
    asked: asked.promise,
    answer: () => mayAnswer.resolve(true),
  }
})
afterAll(async () => {
  await issuer.stop()
  slow.server.closeAllConnections()
  await new Promise((resolve) => slow.server.close(resolve))
})

async function settings(): Promise<Record<string, string>> {
  return {
    PORT: String(await freePort()),
    IDENTITY_ISSUER: issuer.issuer,
    IDENTITY_JWKS_URL: issuer.jwksUrl.href,
    TOKEN_AUDIENCE: AUDIENCE,
    GATEWAY_SIGNATURE_KEY: Buffer.alloc(32, 1).toString('base64'),
    INDICATIONS_URL: slow.url,
    ELIGIBILITY_URL: slow.url,
    COSTS_URL: slow.url,
    COHORTS_URL: slow.url,
  }
}

function start(variables: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], ...variables },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  child.stdout?.on('data', (chunk) => (output += String(chunk)))
  child.stderr?.on('data', (chunk) => (output += String(chunk)))
  const ready = new Promise<void>((resolve) => child.once('message', () => resolve()))
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, ready, exit, output: () => output }
}

test('SIGTERM: the request under way is answered, a new one is not taken, and the process ends', async () => {
  const variables = await settings()
  const { child, ready, exit, output } = start(variables)
  await ready
  const url = `http://localhost:${variables['PORT'] ?? ''}/graphql`
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.token('researcher')}` },
    body: '{"query":"{ ggdRegions { code } }"}',
  }
  const underWay = fetch(url, init)
  await slow.asked
  child.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 200))
  await expect(fetch(url, init)).rejects.toThrow()
  slow.answer()
  const response = await underWay
  expect(await response.json()).toEqual({ data: { ggdRegions: [{ code: 'GG6106' }] } })
  expect(await exit).toBe(0)
  expect(output()).toBe(`gateway listens on ${url}\n`)
})

test('ends when the process that started it is gone', async () => {
  const { child, ready, exit } = start(await settings())
  await ready
  child.disconnect()
  expect(await exit).toBe(0)
})

test('a taken port is one line, exit code 1', async () => {
  const { port } = slow.server.address() as AddressInfo
  const { exit, output } = start({ ...(await settings()), PORT: String(port) })
  expect(await exit).toBe(1)
  expect(output()).toMatch(/^gateway cannot start: its port is taken\..*\n$/)
})

test('settings that are missing are named all at once, exit code 1', async () => {
  const { exit, output } = start({ PORT: 'x' })
  expect(await exit).toBe(1)
  expect(output()).toMatch(/PORT is not[^]*IDENTITY_ISSUER is missing[^]*COHORTS_URL is missing/)
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
