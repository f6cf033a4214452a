import { type IsoDate, amsterdamDay } from '@kraamketen/kraamzorg'
import type { Enum } from '#lib/api-enums.ts'

export interface PlannedVisit {
  readonly kind: Enum<'VisitKind'>
  readonly state: Enum<'VisitState'>
  readonly plannedAt: string
  readonly startedAt: string | null
  readonly plannedHours: number
  readonly deliveredHours: number | null
}

export interface HoursOfDay {
  readonly day: IsoDate
  /** Hours that the visits of the day really took. */
  readonly delivered: number
  /** Planned hours of the day that are still to come. */
  readonly toCome: number
  /** Both, of this day and all before it. */
  readonly together: number
}

/**
 * Hours of care at home by day, in order. A visit counts on the day in the Netherlands on which it began, or is planned
 * to; assistance at the birth is counted by no indication, and a cancelled visit by nobody.
 */
export function hoursByDay(visits: readonly PlannedVisit[]): HoursOfDay[] {
  const counted = visits.filter(({ kind, state }) => kind === 'KRAAMZORG' && state !== 'CANCELLED')
  const days = Map.groupBy(counted, ({ startedAt, plannedAt }) => amsterdamDay(new Date(startedAt ?? plannedAt)))
  let together = 0
  return [...days]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, ofDay]) => {
      const delivered = ofDay.reduce((sum, { deliveredHours }) => sum + (deliveredHours ?? 0), 0)
      const toCome = ofDay.reduce((sum, visit) => sum + (visit.state === 'PLANNED' ? visit.plannedHours : 0), 0)
      together += delivered + toCome
      return { day, delivered, toCome, together }
    })
}

/** The day on which the hours together reach a floor; null when they never do. */
export function floorReachedOn(days: readonly HoursOfDay[], floor: number): IsoDate | null {
  return days.find(({ together }) => together >= floor)?.day ?? null
}
