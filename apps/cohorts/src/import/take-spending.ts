import type { Cohort } from './cohort.ts'
import { readPseudonym, readYear } from './read-value.ts'
import type { PlaceOf, RowProblem, RowRule } from './row-rule.ts'

/** One row a person and year; the amounts themselves go to the database as they stand. */
export function takeSpending(at: PlaceOf, { people }: Cohort): RowRule {
  const [person, year] = [at('person'), at('year')]
  return (bytes, starts) => {
    const known = people.of(readPseudonym(bytes, starts[person] as number))
    if (known < 0) return UNKNOWN_PERSON
    return people.spend(known, readYear(bytes, starts[year] as number)) ? null : TWICE
  }
}

const UNKNOWN_PERSON: RowProblem = { reason: 'UNKNOWN_PERSON', column: 'person' }
const TWICE: RowProblem = { reason: 'DUPLICATE_KEY', column: null }
