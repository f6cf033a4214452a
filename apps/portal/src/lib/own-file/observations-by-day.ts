import type { Enum } from '../api-enums.ts'

interface Observation {
  readonly of: Enum<'ObservedPerson'>
  readonly observedAt: string
}

const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

/** What was measured on each day, the last day first; of the child and of the mother apart. */
export function observationsByDay<Each extends Observation>(observations: readonly Each[]) {
  const days = Map.groupBy(observations, ({ observedAt }) => dayOf.format(new Date(observedAt)))
  return [...days]
    .toSorted(([one], [other]) => other.localeCompare(one))
    .map(([day, all]) => ({
      day,
      child: all.filter(({ of }) => of === 'CHILD'),
      mother: all.filter(({ of }) => of === 'MOTHER'),
    }))
}
