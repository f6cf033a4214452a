import { amsterdamDay } from '@kraamketen/kraamzorg'
import type { Enum } from '../api-enums.ts'

interface Observation {
  readonly of: Enum<'ObservedPerson'>
  /** Of which child; null when it is of the mother. */
  readonly childId: string | null
  readonly observedAt: string
}

/** What was measured on each day, the last day first; of each child and of the mother apart. */
export function observationsByDay<Each extends Observation>(observations: readonly Each[]) {
  const days = Map.groupBy(observations, ({ observedAt }) => amsterdamDay(new Date(observedAt)))
  return [...days]
    .toSorted(([one], [other]) => other.localeCompare(one))
    .map(([day, all]) => ({
      day,
      children: [
        ...Map.groupBy(
          all.filter(({ of }) => of === 'CHILD'),
          ({ childId }) => childId,
        ),
      ].map(([childId, observed]) => ({ childId, observed })),
      mother: all.filter(({ of }) => of === 'MOTHER'),
    }))
}
