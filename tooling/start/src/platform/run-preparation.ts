import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Preparation } from './platform-programs.ts'
import { StartProblem } from '../start-problem.ts'

/** How far a preparation is: `{"done":3,"of":8,"what":"demonstration clients"}`. */
interface Told {
  readonly done: number
  readonly of: number
  readonly what: string
}

/** Lines of its last words that are told when a preparation fails. */
const LAST_WORDS = 15

/** Runs one to its end, telling how far it is. @throws StartProblem with its last words */
export function runPreparation(
  preparation: Preparation,
  report: (text: string) => void,
  signal: AbortSignal,
  lastWords: number = LAST_WORDS,
): Promise<void> {
  const child = spawn(process.execPath, [preparation.script, ...(preparation.options ?? [])], {
    env: preparation.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    signal,
  })
  const said: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    const told = readTold(line)
    if (told === undefined) said.push(line)
    else report(`${told.what} ${told.done} of ${told.of}`)
  })
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(failed(preparation, said.slice(-lastWords)))
    })
  })
}

/** Undefined for a line that means something else. */
export function readTold(line: string): Told | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    const { done, of, what } = JSON.parse(line) as Partial<Told>
    return typeof done === 'number' && typeof of === 'number' && typeof what === 'string'
      ? { done, of, what }
      : undefined
  } catch {
    return undefined
  }
}

function failed({ name, script, remedy }: Preparation, said: readonly string[]): StartProblem {
  const words = said.map((line) => `    ${line}`)
  return new StartProblem(
    [`The data of ${name} could not be prepared.`, '  What it said last:', ...words].join('\n'),
    remedy ?? `It was ${script}. If the data is of an older version: npm start -- --fresh throws it away.`,
  )
}
