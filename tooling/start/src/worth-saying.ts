const ERROR = 50

/** What the person at the console has to hear of a line in a log: errors, in one line; undefined for the rest. */
export function worthSaying(line: string): string | undefined {
  if (/ PANIC: /.test(line)) return line.replace(/^.* PANIC: */, '')
  if (!line.startsWith('{')) return undefined
  try {
    const { level, msg, message, reason } = JSON.parse(line) as Record<string, unknown>
    const isError = level === 'error' || (typeof level === 'number' && level >= ERROR)
    const text = [message, msg, reason].find((words) => typeof words === 'string' && words !== '')
    return isError ? String(text ?? 'an error') : undefined
  } catch {
    return undefined
  }
}

/** Lets the same words through once a minute. */
export function createDamper(now: () => number = Date.now): (text: string) => boolean {
  const last = new Map<string, number>()
  return (text) => {
    const time = now()
    for (const [old, said] of last) if (time - said > 60_000) last.delete(old)
    if (last.has(text)) return false
    last.set(text, time)
    return true
  }
}
