import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Progress, Report } from '../platform/progress.ts'
import { ROOT } from '../root.ts'
import { whenToldToStop } from '../platform/when-told-to-stop.ts'
import { type TurboLine, countsOf, readTurboLine, tellsFailure } from './read-turbo.ts'

export interface TaskRun {
  /** Everything succeeded. */
  readonly ok: boolean
  /** Tests, over all packages, also those whose result was known from before. */
  readonly passed: number
  readonly failed: number
  /** `package#task`. */
  readonly failedTasks: readonly string[]
}

const TURBO = join(ROOT, 'node_modules/.bin/turbo')

/** Runs tasks of all packages by turbo, and shows of them what failed and how many tests passed. */
export async function runTasks(
  what: string,
  tasks: readonly string[],
  progress: Progress,
  environment: Record<string, string> = {},
): Promise<TaskRun> {
  const listener = createListener(progress)
  const code = await progress.step(what, (report) =>
    runTurbo(tasks, environment, (line) => listener.hear(line, report)),
  )
  const result = listener.result()
  if (code !== 0 && result.failedTasks.length === 0) for (const line of listener.ownWords()) progress.line(line)
  return { ...result, ok: code === 0 }
}

function runTurbo(
  tasks: readonly string[],
  environment: Record<string, string>,
  hear: (line: TurboLine) => void,
): Promise<number> {
  const options = [
    '--json',
    '--output-logs=full',
    '--continue=dependencies-successful',
    `--concurrency=${Math.max(2, availableParallelism())}`,
  ]
  const child = spawn(TURBO, ['run', ...tasks, ...options], {
    cwd: ROOT,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const told = readTurboLine(line)
    if (told !== undefined) hear(told)
  })
  createInterface({ input: child.stderr }).on('line', (text) => hear({ source: 'turbo', text }))
  whenToldToStop(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

function createListener(progress: Progress) {
  const said = new Map<string, string[]>()
  const failedTasks: string[] = []
  let passed = 0
  let failed = 0

  const hear = ({ source, text }: TurboLine, report: Report) => {
    const lines = said.get(source) ?? []
    said.set(source, [...lines, text])
    if (source === 'turbo') return
    report(`${said.size} tasks begun, at ${source.replace('@kraamketen/', '')}`)
    const counts = countsOf(text)
    passed += counts?.passed ?? 0
    failed += counts?.failed ?? 0
    if (counts?.failed === 0)
      progress.line(`  ${source}: ${counts.passed} passed${isReplayed(lines) ? ' (unchanged)' : ''}`)
    if (tellsFailure(text)) {
      failedTasks.push(source)
      progress.line(['', `${source} failed:`, ...lines.map((line) => `  ${line}`), ''].join('\n'))
    }
  }
  return {
    hear,
    result: () => ({ passed, failed, failedTasks }),
    ownWords: () => said.get('turbo') ?? [],
  }
}

function isReplayed([first = '']: readonly string[]): boolean {
  return first.startsWith('cache hit')
}
