import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { toMidnight } from './to-midnight.ts'

/** Where the platform of this run is. */
export interface RunningPlatform {
  readonly portal: string
  readonly gateway: string
  readonly identity: string
  /** Where each service is asked. */
  readonly services: Readonly<Record<'indications' | 'eligibility' | 'costs' | 'cohorts', string>>
  /** The folder that `npm run service` and `npm run token` know it by. */
  readonly data: string
  /** Process id of the program that keeps everything running. */
  readonly pid: number
}

declare module 'vitest' {
  interface ProvidedContext {
    platform: RunningPlatform
  }
}

const START = join(import.meta.dirname, '../../start/src/start.ts')

/** Starts the whole platform as `npm start` does, on ports of its own, once for all tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const wait = toMidnight(new Date())
  if (wait > 0) console.info(`Midnight is near: these tests begin after it, in ${Math.ceil(wait / 60_000)} minutes.`)
  await sleep(wait)
  const data = await mkdtemp('/var/tmp/kraamketen-end-to-end-')
  // Started by root, PostgreSQL runs as another user, who must get in.
  await chmod(data, 0o755)
  const first = await freeRun(8)
  const [portal, gateway, identity, postgres] = [first, first + 1, first + 2, first + 3]
  const ports = {
    'portal-port': portal,
    'gateway-port': gateway,
    'identity-port': identity,
    'postgres-port': postgres,
    'subgraph-ports': first + 4,
  }
  const options = Object.entries(ports).flatMap(([name, port]) => [`--${name}`, String(port)])
  const platform = spawn(process.execPath, [START, '--data', data, '--clients', '1500', ...options], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  await readiness(platform)
  const end = async () => {
    const ended = once(platform, 'exit')
    platform.kill('SIGTERM')
    await ended
    await rm(data, { recursive: true, force: true })
  }
  const serviceUrl = (nth: number) => `http://localhost:${first + 4 + nth}/graphql`
  project.provide('platform', {
    portal: `http://localhost:${portal}`,
    gateway: `http://localhost:${gateway}/graphql`,
    identity: `http://localhost:${identity}`,
    services: {
      indications: serviceUrl(0),
      eligibility: serviceUrl(1),
      costs: serviceUrl(2),
      cohorts: serviceUrl(3),
    },
    data,
    pid: platform.pid ?? 0,
  })
  return end
}

async function readiness(platform: ChildProcess): Promise<void> {
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Ctrl-C stops everything.')) resolve()
    }
    platform.stdout?.on('data', hear)
    platform.stderr?.on('data', hear)
    platform.once('exit', (code) => reject(new Error(`The platform did not start (exit ${code}):\n${said}`)))
  })
}

/** The first of some ports in a row that nobody listens at,
 * below those that a system gives to whoever calls out: one free now may be taken by a browser a moment later. */
async function freeRun(length: number): Promise<number> {
  for (let first = 20_000 + Math.floor(Math.random() * 10_000); ; first += length) {
    const free = await Promise.all(Array.from({ length }, (_, index) => isFree(first + index)))
    if (free.every(Boolean)) return first
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  const free = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
  if (free) await new Promise((resolve) => server.close(resolve))
  return free
}
