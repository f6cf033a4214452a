import { fork } from 'node:child_process'

export type Program = {
  pid: number
  /** What it says it listens on; 0 when it does not say. */
  port: number
  stop: () => Promise<void>
}

export type Start = {
  /** Said to whoever reads when it does not start. */
  name: string
  path: string
  argument?: string
  variables?: Readonly<Record<string, string>>
}

const START_WITHIN_MS = 20_000

/**
 * Runs a program of TypeScript in a process of its own, which ends with this one.
 * @returns once it says that it is ready
 * @throws Error with the last it said when it ends or stays silent
 */
export function startProgram({ name, path, argument, variables }: Start): Promise<Program> {
  const child = fork(path, argument === undefined ? [] : [argument], {
    env: { NODE_ENV: 'production', ...variables },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)))
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return new Promise((resolve, reject) => {
    const failed = (reason: string) => {
      child.kill('SIGKILL')
      reject(new Error(`${name} ${reason}.\n${said}`))
    }
    const deadline = setTimeout(() => failed('does not start in time'), START_WITHIN_MS)
    child.once('error', (error) => failed(error.message))
    child.once('exit', (code) => failed(`ended with ${code}`))
    child.once('message', ({ port = 0 }: { port?: number }) => {
      clearTimeout(deadline)
      resolve({ pid: child.pid ?? 0, port, stop })
    })
  })
}
