import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedPostgresProblem } from './embedded-problem.ts'

/** The operating system account that PostgreSQL runs as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

const NAME = 'postgres'

/**
 * PostgreSQL refuses to run as root. Started by root it runs as the owner of the data it finds, else as user
 * `postgres`, who is made when there is none. Started by anybody else it runs as that user: then this is undefined.
 */
export function accountFor(dataDirectory: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (existsSync(join(dataDirectory, 'PG_VERSION'))) {
    const { uid, gid } = statSync(dataDirectory)
    if (uid !== 0) return { uid, gid }
  }
  return findAccount() ?? createAccount()
}

/** Whether this account can do what `test` asks (-x, -w) of a path: the kernel is asked, not the mode bits. */
export function accountCan(account: Account, ask: '-x' | '-w', path: string): boolean {
  return spawnSync('/bin/sh', ['-c', `test ${ask} "$0"`, path], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

function findAccount(): Account | undefined {
  const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, NAME], { encoding: 'utf8' }))
  if (ids.some((id) => id.status !== 0)) return undefined
  const [uid, gid] = ids.map((id) => Number.parseInt(id.stdout, 10))
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

function createAccount(): Account {
  spawnSync('groupadd', ['--system', NAME], { stdio: 'ignore' })
  spawnSync('useradd', ['--system', '--gid', NAME, '--no-create-home', '--shell', '/usr/sbin/nologin', NAME], {
    stdio: 'ignore',
  })
  const account = findAccount()
  if (account !== undefined) return account
  throw new EmbeddedPostgresProblem(
    'NO_ACCOUNT',
    `PostgreSQL does not run as root, and the user "${NAME}" could not be made.`,
    `Make it (useradd --system ${NAME}) or start as an ordinary user.`,
  )
}
