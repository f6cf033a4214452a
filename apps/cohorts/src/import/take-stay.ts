import { CodeTree } from './code-tree.ts'
import type { Cohort } from './cohort.ts'
import { readDay, readPseudonym } from './read-value.ts'
import type { PlaceOf, RowProblem, RowRule } from './row-rule.ts'

/** Clinical stays are kept by person; a stay of a day has no night. */
export function takeStay(at: PlaceOf, { people, stays }: Cohort): RowRule {
  const [person, admittedOn, dischargedOn, stay] = [at('person'), at('admitted_on'), at('discharged_on'), at('stay')]
  const clinical = new CodeTree(['CLINICAL'])
  return (bytes, starts) => {
    const known = people.of(readPseudonym(bytes, starts[person] as number))
    if (known < 0) return UNKNOWN_PERSON
    const [admitted, discharged] = [
      readDay(bytes, starts[admittedOn] as number),
      readDay(bytes, starts[dischargedOn] as number),
    ]
    if (discharged < admitted) return BACKWARDS
    if (clinical.placeOf(bytes, starts[stay] as number) === 0)
      people.lastStay[known] = stays.add(admitted, discharged, people.lastStay[known] as number)
    return null
  }
}

const UNKNOWN_PERSON: RowProblem = { reason: 'UNKNOWN_PERSON', column: 'person' }
const BACKWARDS: RowProblem = { reason: 'DISCHARGED_BEFORE_ADMITTED', column: 'discharged_on' }
