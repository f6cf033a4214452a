import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'

/** What one program said, since this start; the one before stands beside it. */
export interface LogFile {
  readonly path: string
  write(line: string): void
  /** The last lines, for when something went wrong. */
  tail(): readonly string[]
  close(): void
}

const TAIL = 15

export function openLog(folder: string, name: string): LogFile {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.log`)
  if (existsSync(path)) renameSync(path, `${path}.1`)
  const stream = createWriteStream(path, { flags: 'a', mode: 0o600 })
  // A full disk must not stop what still works; the lines are lost then.
  stream.on('error', () => {})
  let last: string[] = []
  return {
    path,
    write: (line) => {
      last = [...last.slice(1 - TAIL), line]
      stream.write(`${line}\n`)
    },
    tail: () => last,
    close: () => stream.end(),
  }
}
