import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../src/import-release.ts', import.meta.url))

export interface ImportRun {
  /** Rejects when the program ends before it says so. */
  readonly says: (what: string) => Promise<void>
  readonly kill: () => void
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
}

/** The program itself, as a person runs it. */
export function runImport(ownerUrl: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): ImportRun {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: {
      PATH: process.env['PATH'],
      OWNER_DATABASE_URL: ownerUrl,
      DISCLOSURE_KEY: Buffer.alloc(32, 7).toString('base64'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let heard = () => {}
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      heard()
    })
  const ended = new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said }))
  })
  return {
    kill: () => child.kill('SIGKILL'),
    ended,
    says: (what) =>
      new Promise((resolve, reject) => {
        heard = () => {
          if (said.includes(what)) resolve()
        }
        heard()
        void ended.then(() => reject(new Error(`It ended before it said ${what}: ${said}`)))
      }),
  }
}
