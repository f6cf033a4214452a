import type { Link } from '../queries/release-store.ts'
import type { DeliveryProblem } from './delivery-problem.ts'

/** From this many births on a link rate says something about the delivery and not about chance. */
const ENOUGH_BIRTHS = 1000

/** Below this share linked, the files do not carry the same pseudonyms, whatever else they hold. */
const LEAST_LINKED = { BIRTH_TO_MOTHER_IN_CBS: 0.5, BIRTH_TO_CLAIM: 0.5 } as const

/** What makes a delivery unusable although each of its rows is right. */
export function implausible(births: number, links: readonly Link[]): readonly DeliveryProblem[] {
  if (births === 0) return [problem('No birth of the delivery can be used.')]
  if (births < ENOUGH_BIRTHS) return []
  return Object.entries(LEAST_LINKED).flatMap(([name, least]) => {
    const found = links.find(({ link }) => link === name)
    if (found === undefined || found.linked >= least * found.rows) return []
    return [
      problem(`${name}: only ${found.linked} of ${found.rows} are linked; do the files carry the same pseudonyms?`),
    ]
  })
}

function problem(message: string): DeliveryProblem {
  return { code: 'NOT_PLAUSIBLE', file: null, line: null, message }
}
