import type { Enum } from '../api-enums.ts'

interface Visit {
  readonly state: Enum<'VisitState'>
  readonly plannedAt: string
  readonly plannedHours: number
  readonly startedAt: string | null
}

/**
 * Visits that are still to come, soonest first, and those that were, latest first. One whose time is over but that
 * nobody wrote down is neither: it may have been, and it does not come any more.
 */
export function visitsByState<Each extends Visit>(visits: readonly Each[], now: Date) {
  const at = ({ startedAt, plannedAt }: Visit) => startedAt ?? plannedAt
  const planned = visits
    .filter(({ state }) => state === 'PLANNED')
    .toSorted((one, other) => at(one).localeCompare(at(other)))
  const isOver = (visit: Visit) => plannedEnd(visit) <= now
  return {
    toCome: planned.filter((visit) => !isOver(visit)),
    notWritten: planned.filter(isOver),
    done: visits.filter(({ state }) => state === 'DONE').toSorted((one, other) => at(other).localeCompare(at(one))),
    cancelled: visits.filter(({ state }) => state === 'CANCELLED'),
  }
}

/** When a visit is planned to end. */
export function plannedEnd({ plannedAt, plannedHours }: Pick<Visit, 'plannedAt' | 'plannedHours'>): Date {
  return new Date(Date.parse(plannedAt) + plannedHours * 3_600_000)
}
