/** One line of `turbo run --json`. */
export interface TurboLine {
  /** `package#task`, or `turbo` for its own words. */
  readonly source: string
  readonly text: string
}

/** Undefined for a line that is none of turbo's. */
export function readTurboLine(line: string): TurboLine | undefined {
  try {
    const { source, text } = JSON.parse(line) as Partial<TurboLine>
    return typeof source === 'string' && typeof text === 'string' ? { source, text } : undefined
  } catch {
    return undefined
  }
}

export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** What a summary line of vitest counts: `Tests  1 failed | 85 passed | 2 skipped (88)`. Replayed lines count as well. */
export function countsOf(text: string): Counts | undefined {
  const counts = /^\s*Tests {2}(.*) \(\d+\)\s*$/.exec(text)?.[1]
  if (counts === undefined) return undefined
  const count = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(counts)?.[1] ?? 0)
  return { passed: count('passed'), failed: count('failed') }
}

/** Whether this is the line with which pnpm reports that the script of a task failed. */
export function tellsFailure(text: string): boolean {
  return text.includes('[ELIFECYCLE]')
}
