import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { createInterface } from 'node:readline'
import type { Account } from './embedded-account.ts'
import type { Binaries } from './embedded-binaries.ts'
import { diskFull } from './embedded-data-directory.ts'
import { EmbeddedPostgresProblem } from './embedded-problem.ts'

export interface PostmasterOptions {
  readonly binaries: Binaries
  readonly account: Account | undefined
  readonly directory: string
  readonly port: number
  /** `name=value`, as in postgresql.conf. */
  readonly settings: readonly string[]
  readonly onLine: (line: string) => void
}

export interface Postmaster {
  readonly pid: number
  /** Settles when the server is gone, for whatever reason. */
  readonly exited: Promise<void>
  /** Fast shutdown: open transactions are rolled back, everything committed is kept. */
  stop(): Promise<void>
}

/** Recovery after a crash replays the log, which may take a while on a slow disk. */
const START_TIMEOUT = 120_000
const STOP_TIMEOUT = 10_000

export async function launchPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const { binaries, account, directory, port, settings, onLine } = options
  const arguments_ = ['-D', directory, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  const child = spawn(binaries.postgres, arguments_, {
    ...account,
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A process group of its own: Ctrl-C in the terminal is for whoever started this, who stops the services first.
    detached: true,
  })
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const pid = child.pid
  if (pid === undefined) throw notStarted(directory, port, ['the program cannot be run'])
  await becomesReady(child, exited, options, onLine)
  const guard = stopWhenWeAreGone(pid, account)
  void exited.then(() => guard.kill('SIGKILL'))
  return {
    pid,
    exited,
    stop: async () => {
      guard.kill('SIGKILL')
      for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
        child.kill(signal)
        if (await settlesWithin(exited, STOP_TIMEOUT)) return
      }
    },
  }
}

/** Ends the server when this process ends without a chance to do so itself (kill -9): its end of the pipe closes. */
function stopWhenWeAreGone(pid: number, account: Account | undefined): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', 'read -r never; kill -INT "$0"', String(pid)], {
    ...account,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.on('error', () => {})
  guard.unref()
  return guard
}

async function becomesReady(
  child: ChildProcess,
  exited: Promise<void>,
  { directory, port }: PostmasterOptions,
  onLine: (line: string) => void,
): Promise<void> {
  const said: string[] = []
  const ready = new Promise<boolean>((resolve) => {
    if (child.stderr === null) return
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (said.length < 100) said.push(line)
      onLine(line)
      if (line.includes('database system is ready to accept connections')) resolve(true)
    })
  })
  const timeout = new AbortController()
  const outcome = await Promise.race([
    ready,
    exited.then(() => false),
    delay(START_TIMEOUT, false, { signal: timeout.signal }).catch(() => false),
  ])
  timeout.abort()
  if (outcome) return
  child.kill('SIGQUIT')
  await exited
  // The last lines arrive after the end of the process.
  await delay(20)
  throw notStarted(directory, port, said)
}

async function settlesWithin(promise: Promise<void>, milliseconds: number): Promise<boolean> {
  const timeout = new AbortController()
  const settled = await Promise.race([
    promise.then(() => true),
    delay(milliseconds, false, { signal: timeout.signal }).catch(() => false),
  ])
  timeout.abort()
  return settled
}

function notStarted(directory: string, port: number, said: readonly string[]): EmbeddedPostgresProblem {
  const all = said.join('\n')
  if (/No space left/.test(all)) return diskFull(directory)
  if (/Address already in use/.test(all)) return portTaken(port)
  if (/pre-existing shared memory block|lock file ".*" already exists/.test(all)) {
    return new EmbeddedPostgresProblem(
      'STILL_RUNNING',
      `Processes of an earlier PostgreSQL still use ${directory}.`,
      'Wait a moment and start again; if it stays, end the processes called "postgres".',
    )
  }
  const reason = said.findLast((line) => /FATAL|PANIC/.test(line)) ?? said.at(-1) ?? 'it said nothing'
  return new EmbeddedPostgresProblem(
    'NOT_STARTED',
    `PostgreSQL did not start: ${reason.replace(/^.*?(FATAL|PANIC):\s*/, '')}`,
    'Look into its log; start with --fresh to throw the data away.',
  )
}

export function portTaken(port: number): EmbeddedPostgresProblem {
  return new EmbeddedPostgresProblem(
    'PORT_TAKEN',
    `Port ${port} is taken by another program.`,
    'Stop that program, or choose another port for PostgreSQL.',
  )
}
