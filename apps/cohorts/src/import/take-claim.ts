import { countsForBirth } from '../rules/derivation/counts-for-birth.ts'
import { CodeTree } from './code-tree.ts'
import type { Cohort } from './cohort.ts'
import { readDay, readHundredths, readPseudonym } from './read-value.ts'
import type { PlaceOf, RowProblem, RowRule } from './row-rule.ts'

/**
 * Hours of kraamzorg are added to those of the birth that they count for, and the largest indication is kept. Assistance
 * at the birth, registration and intake are no hours received, and neither is what began before the birth.
 *
 * A birth without a claim stays apart from one with a claim of no hours: whether such a family had no kraamzorg is an
 * assumption that the question makes, not the data.
 */
export function takeClaim(at: PlaceOf, { births, people, claimsOfHours }: Cohort): RowRule {
  const [mother, startedOn, performance] = [at('mother'), at('started_on'), at('performance')]
  const [hours, indicatedHours] = [at('hours'), at('indicated_hours')]
  const kraamzorg = new CodeTree(['KRAAMZORG'])
  return (bytes, starts) => {
    const person = people.of(readPseudonym(bytes, starts[mother] as number))
    const last = person < 0 ? 0 : (people.lastBirth[person] as number)
    if (last === 0) return UNKNOWN_MOTHER
    if (kraamzorg.placeOf(bytes, starts[performance] as number) < 0) return null
    const received = readHundredths(bytes, starts[hours] as number)
    if (received < 0) return WITHOUT_HOURS

    const day = readDay(bytes, starts[startedOn] as number)
    let lastBirthDay = -1
    for (let birth = last; birth !== 0; birth = births.nextOfMother[birth] as number) {
      const born = births.day[birth] as number
      if (born <= day && born > lastBirthDay) lastBirthDay = born
    }
    let counted = false
    const indicated = readHundredths(bytes, starts[indicatedHours] as number)
    for (let birth = last; birth !== 0; birth = births.nextOfMother[birth] as number) {
      if (!countsForBirth(day, births.day[birth] as number, births.plurality[birth] as number, lastBirthDay)) continue
      births.received[birth] = Math.max(births.received[birth] as number, 1) + received
      births.indicated[birth] = Math.max(births.indicated[birth] as number, indicated + 1)
      counted = true
    }
    claimsOfHours.rows += 1
    if (counted) claimsOfHours.linked += 1
    return null
  }
}

const UNKNOWN_MOTHER: RowProblem = { reason: 'UNKNOWN_PERSON', column: 'mother' }
const WITHOUT_HOURS: RowProblem = { reason: 'MISSING_VALUE', column: 'hours' }
