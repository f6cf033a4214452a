import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from './demonstration.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))
let dataDirectory: string
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'identity-main-'))
})
afterAll(() => rm(dataDirectory, { recursive: true }))

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

async function settings() {
  const port = await freePort()
  return {
    PORT: String(port),
    IDENTITY_ISSUER: `http://localhost:${port}`,
    PORTAL_ORIGIN: 'http://localhost:5190',
    IDENTITY_CLIENT_SECRET: 'x'.repeat(32),
    DATA_DIRECTORY: dataDirectory,
  }
}

test('production: one line, exit code 1', async () => {
  const { exit, output } = start({ ...(await settings()), NODE_ENV: 'production' })
  expect(await exit).toBe(1)
  expect(output().trim().split('\n')).toEqual([expect.stringContaining('refuses NODE_ENV=production')])
})

test('says when it listens, warns about nothing, and ends on SIGTERM', async () => {
  const { child, ready, exit, output } = start(await settings())
  await ready
  child.kill('SIGTERM')
  expect(await exit).toBe(0)
  expect(output()).toMatch(/^identity listens on http:\/\/localhost:\d+\n$/)
})

test('ends when the process that started it is gone', async () => {
  const { child, ready, exit } = start(await settings())
  await ready
  child.disconnect()
  expect(await exit).toBe(0)
})

test('a taken port is one line, exit code 1', async () => {
  const taken = await settings()
  const first = start(taken)
  await first.ready
  const second = start(taken)
  expect(await second.exit).toBe(1)
  expect(second.output()).toMatch(/^identity cannot start: its port is taken\..*\n$/)
  first.child.kill('SIGTERM')
  await first.exit
})
