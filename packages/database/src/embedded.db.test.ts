import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type EmbeddedPostgres, removeEmbeddedData, startEmbeddedPostgres } from './embedded.ts'
import { withClient } from './with-client.ts'

let folder: string
let port: number
const started: EmbeddedPostgres[] = []

const start = async (options: Partial<Parameters<typeof startEmbeddedPostgres>[0]> = {}) => {
  const server = await startEmbeddedPostgres({
    dataDirectory: join(folder, 'data'),
    port,
    password: 'a b/c@d',
    throwAway: true,
    ...options,
  })
  started.push(server)
  return server
}
const ask = (server: EmbeddedPostgres, sql: string) =>
  withClient(server.superuserUrl, async (client) => (await client.query(sql)).rows as unknown[])
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-'))
  chmodSync(folder, 0o755)
  port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as { port: number }
      probe.close(() => resolve(free))
    })
  })
})
afterAll(async () => {
  await Promise.all(started.map((server) => server.stop()))
  rmSync(folder, { recursive: true, force: true })
})

describe('one data directory', () => {
  test('is made when absent, with checksums, UTF-8 and passwords, and heard on the loopback only', async () => {
    const server = await start()
    expect(
      await ask(
        server,
        `select current_setting('data_checksums') checksums, current_setting('server_encoding') encoding,
           current_setting('listen_addresses') listens, current_setting('server_version_num')::int / 10000 major,
           (select string_agg(distinct auth_method, ',') from pg_hba_file_rules where type = 'host') auth`,
      ),
    ).toEqual([{ checksums: 'on', encoding: 'UTF8', listens: '127.0.0.1', major: 18, auth: 'scram-sha-256' }])
    await ask(server, 'create table kept (id int)')
    await ask(server, 'insert into kept values (1)')
    await server.stop()
    expect(isAlive(server.pid)).toBe(false)
  })

  test('is found again', async () => {
    const server = await start()
    expect(await ask(server, 'select id from kept')).toEqual([{ id: 1 }])
    await server.stop()
  })

  test('says when the server was killed, and starts again over what it left behind', async () => {
    const onExit = vi.fn<() => void>()
    const killed = await start({ onExit })
    process.kill(killed.pid, 'SIGKILL')
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledOnce())
    const server = await start()
    expect(await ask(server, 'select id from kept')).toEqual([{ id: 1 }])
    await server.stop()
  })

  test('keeps quiet about an exit that was asked for', async () => {
    const onExit = vi.fn<() => void>()
    const server = await start({ onExit })
    await server.stop()
    await delay(50)
    expect(onExit).not.toHaveBeenCalled()
  })

  test('takes over from a server that still runs on it', async () => {
    const orphan = await start()
    const server = await start()
    expect(isAlive(orphan.pid)).toBe(false)
    expect(await ask(server, 'select id from kept')).toEqual([{ id: 1 }])
    await server.stop()
  })

  test('is freed from a lock file whose number another program has now', async () => {
    writeFileSync(join(folder, 'data', 'postmaster.pid'), `${process.pid}\n`)
    const server = await start()
    await server.stop()
  })

  test('made with another password says so', async () => {
    await expect(start({ password: 'forgotten' })).rejects.toMatchObject({ code: 'OTHER_PASSWORD' })
  })

  test('of another major version says so', async () => {
    const file = join(folder, 'data', 'PG_VERSION')
    const version = readFileSync(file, 'utf8')
    writeFileSync(file, '16\n')
    await expect(start()).rejects.toMatchObject({
      code: 'OTHER_VERSION',
      message: expect.stringContaining('was written by PostgreSQL 16; this is PostgreSQL 18.') as string,
    })
    writeFileSync(file, version)
  })
})

test('a taken port is named, and no server stays', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port: number } = taken.address() as { port: number }
  await expect(start({ port: number })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: `Port ${number} is taken by another program.`,
  })
  taken.close()
})

test.each([
  { given: 'a file', make: (path: string) => writeFileSync(path, ''), code: 'NOT_A_DATA_DIRECTORY' },
  {
    given: 'a folder with something else',
    make: (path: string) => {
      mkdirSync(path)
      writeFileSync(join(path, 'thesis.docx'), '')
    },
    code: 'NOT_A_DATA_DIRECTORY',
  },
])('$given is not touched', async ({ given, make, code }) => {
  const dataDirectory = join(folder, given)
  make(dataDirectory)
  await expect(start({ dataDirectory })).rejects.toMatchObject({ code })
})

test('an empty folder, half a cluster of an interrupted start and a dangling link are all filled', async () => {
  const dataDirectory = join(folder, 'filled')
  mkdirSync(`${dataDirectory}.new`)
  writeFileSync(join(`${dataDirectory}.new`, 'PG_VERSION'), '18')
  symlinkSync(join(folder, 'nowhere'), dataDirectory)
  const first = await start({ dataDirectory })
  await first.stop()
  rmSync(dataDirectory, { recursive: true })
  mkdirSync(dataDirectory)
  const second = await start({ dataDirectory })
  await second.stop()
})

test('a place that cannot be written is named', async () => {
  await expect(start({ dataDirectory: '/dev/null/data' })).rejects.toMatchObject({ code: 'NOT_WRITABLE' })
})

test.runIf(process.getuid?.() === 0)('root: the data of a closed folder lies elsewhere, behind a link', async () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  const dataDirectory = join(closed, 'data')
  const server = await start({ dataDirectory })
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
  const target = readlinkSync(dataDirectory)
  expect(target).toMatch(/^\/var\/lib\/kraamketen\/data-/)
  rmSync(dataDirectory)
  const another = await start({ dataDirectory })
  expect(existsSync(target), 'what no link leads to any more').toBe(false)
  await another.stop()
  const second = readlinkSync(dataDirectory)
  removeEmbeddedData(dataDirectory)
  expect([existsSync(second), existsSync(`${second}.from`)]).toEqual([false, false])
})
