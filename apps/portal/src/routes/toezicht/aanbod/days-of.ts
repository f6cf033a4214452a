import type { FieldProblem } from '#lib/fields/field-problem.ts'

const A_YEAR = 365
const MILLISECONDS_OF_A_DAY = 86_400_000

interface Days {
  /** ISO days, the first before the second. */
  readonly since: string
  readonly on: string
  readonly problems: Readonly<Partial<Record<'tot', FieldProblem>>>
}

/** The two days that are compared: unless asked today, and a year before. A second day before the first does not count. */
export function daysOf(from: string | null, until: string | null, today: string): Days {
  const isBackwards = from !== null && until !== null && until <= from
  const on = isBackwards || until === null ? today : until
  const since = from === null || from >= on ? daysBefore(on, A_YEAR) : from
  return { since, on, problems: isBackwards ? { tot: { code: 'PERIOD_BACKWARDS' } } : {} }
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 'yyyy-mm-dd'.length)
}
