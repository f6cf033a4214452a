import type { Refusal } from '../../research/refusal.ts'
import type { GraphProblem } from '../graph/answer.ts'

const REFUSAL_OF: Readonly<Record<string, Refusal>> = {
  WRONG_STATE: 'NO_RELEASE',
  DIFFERS_BY_FEW: 'DIFFERS_BY_FEW',
  TOO_MANY_GROUPINGS: 'TOO_MANY_GROUPINGS',
  INVALID_INPUT: 'NOT_POSSIBLE',
  NOT_FOUND: 'UNKNOWN_COHORT',
}

/**
 * Why a research question, or one part of its answer, is missing. What nobody expected counts as out of reach: it may be
 * over in a minute.
 *
 * @param path where the part stands in the answer, as response names from the root
 */
export function refusalOf(problems: readonly GraphProblem[], path: readonly string[]): Refusal {
  const concerning = problems.filter(({ path: place }) =>
    place.every((step, at) => at >= path.length || step === path[at]),
  )
  for (const { code } of concerning) {
    const refusal = Object.hasOwn(REFUSAL_OF, code) ? REFUSAL_OF[code] : undefined
    if (refusal !== undefined) return refusal
  }
  return 'UNAVAILABLE'
}
