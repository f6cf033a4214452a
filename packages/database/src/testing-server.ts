import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EmbeddedPostgresProblem, removeEmbeddedData, startEmbeddedPostgres } from './embedded.ts'
import { DATABASES } from './layout.ts'
import { assertUsableServer } from './usable-server.ts'
import { withClient } from './with-client.ts'

export interface TestServer {
  /** Also names the run (as application_name), so that its databases can be told apart and removed. */
  readonly superuserUrl: string
  stop(): Promise<void>
}

/**
 * The server that DATABASE_URL names, else a throw-away embedded one. On a named server the run's databases are
 * removed afterwards, and the passwords of the service roles are set: it must be a server for tests.
 */
export async function startTestServer(): Promise<TestServer> {
  const named = process.env['DATABASE_URL']
  return named === undefined || named === '' ? startThrowAwayServer() : useNamed(named, newRun())
}

const PREFIX = 'kraamketen-test-'

function newRun(): string {
  return randomBytes(4).toString('hex')
}

/** An embedded server in a temporary folder, whatever DATABASE_URL says. */
export async function startThrowAwayServer(): Promise<TestServer> {
  const run = newRun()
  sweep()
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  // Started by root, PostgreSQL runs as another user, who must get in.
  chmodSync(folder, 0o755)
  const dataDirectory = join(folder, 'data')
  for (let attempt = 1; ; attempt += 1) {
    try {
      const server = await startEmbeddedPostgres({
        dataDirectory,
        port: await freePort(),
        password: 'test',
        throwAway: true,
      })
      return {
        superuserUrl: named(server.superuserUrl, run),
        stop: async () => {
          await server.stop()
          remove(folder)
        },
      }
    } catch (error) {
      // Between asking for a free port and using it another program may have taken it.
      const unlucky = error instanceof EmbeddedPostgresProblem && error.code === 'PORT_TAKEN' && attempt < 3
      if (!unlucky) throw error
    }
  }
}

async function useNamed(url: string, run: string): Promise<TestServer> {
  await withClient(url, async (server) => {
    await assertUsableServer(server)
    const platform = Object.values(DATABASES).map((database) => database.name)
    const { rowCount } = await server.query('select from pg_database where datname = any($1)', [platform])
    if (rowCount !== 0)
      throw new Error('DATABASE_URL names a server that holds the platform itself; tests need one of their own.')
  })
  return {
    superuserUrl: named(url, run),
    stop: () =>
      withClient(url, async (server) => {
        const { rows } = await server.query<{ datname: string }>(
          'select datname from pg_database where starts_with(datname, $1)',
          [databasePrefix(run)],
        )
        for (const { datname } of rows) await server.query(`drop database if exists "${datname}" with (force)`)
      }),
  }
}

/** What the names of a run's databases begin with. */
export function databasePrefix(run: string): string {
  return `test_${run}_`
}

/** The run that a URL of startTestServer() names. */
export function runOf(superuserUrl: string): string {
  const run = new URL(superuserUrl).searchParams.get('application_name')?.replace(PREFIX, '')
  if (run === undefined) throw new Error('This URL was not given by startTestServer().')
  return run
}

function named(url: string, run: string): string {
  const own = new URL(url)
  own.searchParams.set('application_name', `${PREFIX}${run}`)
  return own.href
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.')),
      )
    })
  })
}

/** Folders of runs that were killed. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1])
    if (Number.isInteger(pid) && !isAlive(pid)) remove(join(tmpdir(), name))
  }
}

function remove(folder: string): void {
  try {
    removeEmbeddedData(join(folder, 'data'))
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Another user's; theirs to remove.
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM'
  }
}
