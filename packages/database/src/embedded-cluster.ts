import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Account } from './embedded-account.ts'
import type { Binaries } from './embedded-binaries.ts'
import { asNotWritable, diskFull } from './embedded-data-directory.ts'
import { EmbeddedPostgresProblem } from './embedded-problem.ts'

/** A new cluster takes some 40 MB and its write-ahead log grows to hundreds. */
const ROOM_NEEDED = 500 * 1024 ** 2

export interface ClusterOptions {
  readonly binaries: Binaries
  readonly account: Account | undefined
  readonly directory: string
  readonly password: string
  /** Data that nobody will miss: not flushed to disk. */
  readonly throwAway: boolean
  readonly onLine: (line: string) => void
}

/** Makes a cluster beside its final place and moves it there whole, so that half a cluster is never found. */
export async function createCluster(options: ClusterOptions): Promise<void> {
  const { directory, account, password } = options
  const half = `${directory}.new`
  const passwordFile = `${directory}.password`
  try {
    const room = await statfs(dirname(directory))
    if (room.bavail * room.bsize < ROOM_NEEDED) throw diskFull(directory)
    rmSync(half, { recursive: true, force: true })
    mkdirSync(half, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600 })
    for (const path of [half, passwordFile]) if (account !== undefined) chownSync(path, account.uid, account.gid)
    await initialise({ ...options, half, passwordFile })
    if (existsSync(directory)) rmdirSync(directory)
    renameSync(half, directory)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    throw asNotWritable(error, directory)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** Root may have copied the folder or changed its owner: PostgreSQL wants to own its data. */
export function ownCluster(directory: string, account: Account | undefined): void {
  if (account === undefined || statSync(directory).uid === account.uid) return
  spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, directory])
}

function initialise(options: ClusterOptions & { half: string; passwordFile: string }): Promise<void> {
  const { binaries, account, half, passwordFile, onLine } = options
  const child = spawn(
    binaries.initdb,
    [
      `--pgdata=${half}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--data-checksums',
      ...(options.throwAway ? ['--no-sync'] : []),
    ],
    { ...account, cwd: '/', env: { PATH: process.env['PATH'], LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      for (const line of text.split('\n')) if (line.trim() !== '') onLine(line)
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(/No space left/.test(said) ? diskFull(options.directory) : initdbFailed(said))
    })
  })
}

function initdbFailed(said: string): EmbeddedPostgresProblem {
  const reason = said.split('\n').find((line) => /error|fatal/i.test(line)) ?? said.trim().split('\n').at(-1) ?? ''
  return new EmbeddedPostgresProblem(
    'NOT_STARTED',
    `PostgreSQL could not make its data directory: ${reason.trim()}`,
    'Choose another data directory, or use an own server with --database-url.',
  )
}
