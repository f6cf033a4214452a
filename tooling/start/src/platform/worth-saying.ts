import type { LogFile } from './log-file.ts'

const ERROR = 50
const MINUTE = 60_000

/** The same log, whose errors are said on the console too, the same words once a minute. */
export function sayingErrors(name: string, log: LogFile, say: (line: string) => void): LogFile {
  const lastSaid = new Map<string, number>()
  const isNew = (words: string) => {
    const now = Date.now()
    for (const [old, time] of lastSaid) if (now - time > MINUTE) lastSaid.delete(old)
    return lastSaid.has(words) ? false : lastSaid.set(words, now)
  }
  return {
    ...log,
    write: (line) => {
      log.write(line)
      const words = worthSaying(line)
      if (words !== undefined && isNew(words)) say(`${name}: ${words} (${log.path})`)
    },
  }
}

/** What the person at the console has to hear of a line in a log: errors, in one line; undefined for the rest. */
export function worthSaying(line: string): string | undefined {
  if (line.includes(' PANIC: ')) return line.replace(/^.* PANIC: */, '')
  if (!line.startsWith('{')) return undefined
  try {
    const { level, msg, message, reason } = JSON.parse(line) as Record<string, unknown>
    const isError = level === 'error' || (typeof level === 'number' && level >= ERROR)
    const words = [message, msg, reason].filter((text) => typeof text === 'string').find((text) => text !== '')
    return isError ? (words ?? 'an error') : undefined
  } catch {
    return undefined
  }
}
