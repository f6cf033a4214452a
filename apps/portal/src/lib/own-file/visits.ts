import type { Enum } from '../api-enums.ts'

interface Visit {
  readonly state: Enum<'VisitState'>
  readonly plannedAt: string
  readonly startedAt: string | null
}

/** Visits that are still to come, soonest first, and those that were, latest first. Cancelled ones are neither. */
export function toComeAndDone<Each extends Visit>(visits: readonly Each[]) {
  const at = ({ startedAt, plannedAt }: Visit) => startedAt ?? plannedAt
  return {
    toCome: visits.filter(({ state }) => state === 'PLANNED').toSorted((a, b) => at(a).localeCompare(at(b))),
    done: visits.filter(({ state }) => state === 'DONE').toSorted((a, b) => at(b).localeCompare(at(a))),
    cancelled: visits.filter(({ state }) => state === 'CANCELLED'),
  }
}
