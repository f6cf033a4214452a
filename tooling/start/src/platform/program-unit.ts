import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import type { LogFile } from './log-file.ts'
import { StartProblem } from '../start-problem.ts'
import type { Unit } from './unit.ts'

export interface Program {
  readonly name: string
  /** Absolute path of a TypeScript or JavaScript file that says `{ ready: true }` over its channel. */
  readonly script: string
  readonly environment: Readonly<Record<string, string>>
}

export interface ProgramUnitOptions {
  readonly program: Program
  readonly log: LogFile
  /** Milliseconds. */
  readonly restartAfter: number
  readonly readyWithin?: number
  readonly stopWithin?: number
}

/** A Node program that says when it is ready, stops at SIGTERM, and ends by itself when we are gone. */
export function programUnit(options: ProgramUnitOptions): Unit {
  const { program, log, restartAfter, readyWithin = 60_000, stopWithin = 10_000 } = options
  return {
    name: program.name,
    restartAfter,
    start: async (onExit, signal) => {
      const child = launch(program, log)
      const exited = exitOf(child)
      const outcome = await firstOf(readyWithin, [readyOf(child), exited, aborted(signal)])
      if (outcome !== 'ready') {
        child.kill('SIGKILL')
        await exited
        throw notReady(program, log, outcome ?? `it was not ready within ${readyWithin / 1000} s`)
      }
      let stopping = false
      void exited.then((how) => {
        if (!stopping) onExit(how)
      })
      return {
        stop: () => {
          stopping = true
          return stop(child, exited, stopWithin)
        },
        pause: () => void child.kill('SIGSTOP'),
        resume: () => void child.kill('SIGCONT'),
      }
    },
  }
}

const END_WITH_HOLDER = import.meta.resolve('./end-with-holder.ts')

function launch({ script, environment }: Program, log: LogFile): ChildProcess {
  const child = spawn(process.execPath, ['--import', END_WITH_HOLDER, script], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A process group of its own: Ctrl-C in the terminal is for us, who stop everything in order.
    detached: true,
  })
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', (line) => log.write(line))
  }
  return child
}

function readyOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      if (typeof message === 'object' && 'ready' in message) resolve('ready')
    })
  })
}

/** Settles when the process is gone and all it said is read. */
function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) =>
      resolve(signal === null ? `it ended with code ${code ?? 0}` : `it was ended by ${signal}`),
    )
  })
}

async function stop(child: ChildProcess, exited: Promise<string>, within: number): Promise<void> {
  child.kill('SIGTERM')
  // One that is paused hears nothing before it goes on.
  child.kill('SIGCONT')
  if ((await firstOf(within, [exited])) !== undefined) return
  child.kill('SIGKILL')
  await exited
}

function aborted(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const tell = () => resolve('it was stopped')
    if (signal.aborted) tell()
    else signal.addEventListener('abort', tell, { once: true })
  })
}

/** The first that settles, or undefined when none does in time. */
async function firstOf(milliseconds: number, promises: readonly Promise<string>[]): Promise<string | undefined> {
  const timeout = new AbortController()
  const late = delay(milliseconds, undefined, { signal: timeout.signal }).catch(() => undefined)
  try {
    return await Promise.race([...promises, late])
  } finally {
    timeout.abort()
  }
}

function notReady(program: Program, log: LogFile, how: string): StartProblem {
  const said = log.tail().map((line) => `    ${line}`)
  return new StartProblem(
    [`${program.name} did not start: ${how}.`, ...(said.length === 0 ? [] : ['  What it said last:', ...said])].join(
      '\n',
    ),
    `All it said is in ${log.path}.`,
  )
}
