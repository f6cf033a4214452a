import type { Answer, GraphProblem } from './answer.ts'

/** One part of a page: where it stands in the answer, and which service gives it. */
export interface Part {
  readonly path: readonly string[]
  readonly service: string
}

/**
 * - `present`: there, complete
 * - `incomplete`: there, but something inside could not be fetched
 * - `unavailable`: cannot be fetched now
 * - `absent`: asked and answered: there is none
 */
export type PartState = 'present' | 'incomplete' | 'unavailable' | 'absent'

/** What to show of a part of a partial answer. Missing because a service is down and missing because there is none differ. */
export function partState<Data>({ data, problems }: Answer<Data>, { path, service }: Part): PartState {
  const there = isThere(data, path)
  const concerns = (problem: GraphProblem) => {
    const steps = problem.path.filter((step) => typeof step === 'string')
    if (steps.length === 0) return !there && (problem.service === null || problem.service === service)
    return isPrefix(path, steps) || (!there && isPrefix(steps, path))
  }
  if (!problems.some(concerns)) return there ? 'present' : 'absent'
  return there ? 'incomplete' : 'unavailable'
}

function isThere(data: unknown, path: readonly string[]): boolean {
  let value = data
  for (const step of path) value = (value as Record<string, unknown> | null | undefined)?.[step]
  return value !== null && value !== undefined
}

function isPrefix(shorter: readonly string[], longer: readonly (string | number)[]): boolean {
  return shorter.every((step, at) => longer[at] === step)
}
