import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Run {
  readonly seconds: number
  /** The most that the process held in memory, in megabytes; undefined where the machine does not tell. */
  readonly megabytes: number | undefined
}

const LOOK_EVERY_MS = 50

/** Runs a program of TypeScript to its end. @throws Error with its last words when it fails */
export async function runMeasured(
  script: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, [script, ...options], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)))
  }
  let most: number | undefined
  const looking = setInterval(() => (most = peak(child.pid) ?? most), LOOK_EVERY_MS)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearInterval(looking)
  if (code !== 0) throw new Error(`${script} ended with ${code}.\n${said}`)
  return { seconds: (performance.now() - started) / 1000, megabytes: most }
}

/** The high-water mark that Linux keeps. */
function peak(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}
