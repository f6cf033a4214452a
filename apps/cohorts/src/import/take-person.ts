import { characteristicOf } from '../rules/characteristics.ts'
import { MOTHER_AGE_LIMITS, levelByLimit } from '../rules/derivation/level-limits.ts'
import { motherAge } from '../rules/derivation/mother-age.ts'
import { OBSERVATION } from '../rules/derivation/observation-windows.ts'
import { toldPlace } from './births.ts'
import { type CodeLevel, codeLevel } from './code-level.ts'
import type { Cohort } from './cohort.ts'
import { readDigits } from './read-digits.ts'
import { isMissing, readDay, readMonth, readPseudonym, readYear } from './read-value.ts'
import type { PlaceOf, RowProblem, RowRule } from './row-rule.ts'

/**
 * A mother is described by her row of the year of the birth. What happened to a person happened in the year of the row:
 * a death or departure after the birth ends the years of spending that are whole, and a child that died within 28 days
 * is so marked.
 */
export function takePerson(at: PlaceOf, cohort: Cohort): RowRule {
  const { births, people } = cohort
  const [person, year, diedOn, emigratedOn] = [at('person'), at('year'), at('died_on'), at('emigrated_on')]
  const describe = describeMother(at, cohort)
  return (bytes, starts) => {
    const known = people.of(readPseudonym(bytes, starts[person] as number))
    if (known < 0) return UNKNOWN_PERSON
    const yearAt = starts[year] as number
    const ofYear = readYear(bytes, yearAt)
    const died = starts[diedOn] as number
    if (!isMissing(bytes, died) && readYear(bytes, died) !== ofYear) return DIED_OUTSIDE
    const emigrated = starts[emigratedOn] as number
    if (!isMissing(bytes, emigrated) && readYear(bytes, emigrated) !== ofYear) return EMIGRATED_OUTSIDE
    if (!people.describe(known, ofYear)) return TWICE

    const [diedDay, emigratedDay] = [readDay(bytes, died), readDay(bytes, emigrated)]
    const own = people.ownBirth[known] as number
    if (own !== 0) {
      leave(own, ofYear, diedDay, emigratedDay)
      const born = births.day[own] as number
      if (diedDay >= born && diedDay < born + OBSERVATION.neonatalDays) births.diedWithin28Days[own] = 1
    }
    for (let birth = people.lastBirth[known] as number; birth !== 0; birth = births.nextOfMother[birth] as number) {
      leave(birth, ofYear, diedDay, emigratedDay)
      if (births.year[birth] === ofYear) describe(birth, bytes, starts)
    }
    return null
  }

  function leave(birth: number, inYear: number, diedDay: number, emigratedDay: number): void {
    const born = births.day[birth] as number
    if (diedDay < born && emigratedDay < born) return
    const before = births.leftInYear[birth] as number
    if (before === 0 || inYear < before) births.leftInYear[birth] = inYear
  }
}

function describeMother(
  at: PlaceOf,
  { births, regionOf }: Cohort,
): (birth: number, bytes: Uint8Array, starts: Uint32Array) => void {
  const [bornIn, municipality] = [at('born_in'), at('municipality')]
  const [agePlace, regionPlace] = [toldPlace('MOTHER_AGE'), toldPlace('GGD_REGION')]
  const ageLevel = levelByLimit(characteristicOf('MOTHER_AGE'), MOTHER_AGE_LIMITS)
  const codes: readonly CodeLevel[] = [
    codeLevel('ORIGIN', at('origin')),
    codeLevel('EDUCATION', at('education')),
    codeLevel('INCOME_QUINTILE', at('income_quintile')),
    codeLevel('PROBLEMATIC_DEBT', at('problematic_debt')),
    codeLevel('SINGLE_PARENT', at('single_parent')),
    codeLevel('MULTIPLY_VULNERABLE', at('multiply_vulnerable')),
    codeLevel('URBANITY', at('urbanity')),
  ]
  return (birth, bytes, starts) => {
    const day = births.day[birth] as number
    births.setLevel(birth, agePlace, ageLevel(motherAge(readMonth(bytes, starts[bornIn] as number), monthOf(day))))
    const place = starts[municipality] as number
    // GM, and then the four digits.
    births.setLevel(birth, regionPlace, regionOf(isMissing(bytes, place) ? -1 : readDigits(bytes, place + 2, 4), day))
    for (const { place: told, column, levelAt } of codes)
      births.setLevel(birth, told, levelAt(bytes, starts[column] as number))
  }
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * 86_400_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

const UNKNOWN_PERSON: RowProblem = { reason: 'UNKNOWN_PERSON', column: 'person' }
const DIED_OUTSIDE: RowProblem = { reason: 'OUTSIDE_YEAR', column: 'died_on' }
const EMIGRATED_OUTSIDE: RowProblem = { reason: 'OUTSIDE_YEAR', column: 'emigrated_on' }
const TWICE: RowProblem = { reason: 'DUPLICATE_KEY', column: null }
