import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './embedded-account.ts'
import type { Binaries } from './embedded-binaries.ts'
import { EmbeddedPostgresProblem } from './embedded-problem.ts'

/**
 * A start that was killed may leave a running postmaster, or only its lock file. The first is stopped; the second
 * PostgreSQL clears away itself, unless the operating system gave the number to another program meanwhile.
 */
export function stopLeftover(binaries: Binaries, account: Account | undefined, directory: string): void {
  const lock = join(directory, 'postmaster.pid')
  const pid = firstNumber(lock)
  const command = pid === undefined ? undefined : commandOf(pid)
  if (command === undefined) return
  if (!command.includes(directory)) {
    rmSync(lock, { force: true })
    return
  }
  const stop = (mode: string) =>
    spawnSync(binaries.pgCtl, ['stop', '--pgdata', directory, '--mode', mode, '--wait', '--timeout', '20'], {
      ...account,
      cwd: '/',
      stdio: 'ignore',
    }).status === 0
  if (stop('fast') || stop('immediate') || firstNumber(lock) === undefined) return
  throw new EmbeddedPostgresProblem(
    'STILL_RUNNING',
    `A PostgreSQL of an earlier start (process ${pid}) still uses ${directory} and does not stop.`,
    `End it (kill ${pid}) and start again.`,
  )
}

function firstNumber(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** The command line of a living process; undefined when there is none. */
function commandOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    const { status, stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return status === 0 ? stdout : undefined
  }
}
