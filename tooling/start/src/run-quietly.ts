import { spawn } from 'node:child_process'
import { StartProblem } from './start-problem.ts'

export interface QuietRun {
  readonly script: string
  readonly args?: readonly string[]
  readonly cwd?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly input?: string
  /** What it does, for when it fails. */
  readonly doing: string
}

/** Runs a script on this Node and returns what it printed. @throws StartProblem with its last words */
export async function runQuietly({
  script,
  args = [],
  cwd,
  environment,
  input = '',
  doing,
}: QuietRun): Promise<string> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let output = ''
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  // A script that fails does not read to the end.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code === 0) return output
  const words = `${output}\n${said}`.trim().split('\n').slice(-15)
  throw new StartProblem(
    `${doing} failed:\n${words.map((line) => `    ${line}`).join('\n')}`,
    'Mend that and run the same command again.',
  )
}
