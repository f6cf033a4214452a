import { characteristicOf, levelIndex } from '../rules/characteristics.ts'
import {
  BIRTH_ORDER_LIMITS,
  GESTATION_LIMITS,
  LOW_APGAR_UNDER,
  LOW_BIRTH_WEIGHT_UNDER,
  levelByLimit,
} from '../rules/derivation/level-limits.ts'
import { TOLD_BY_MOTHER, toldPlace } from './births.ts'
import { type CodeLevel, codeLevel } from './code-level.ts'
import { CodeTree } from './code-tree.ts'
import type { Cohort } from './cohort.ts'
import { readDay, readPseudonym, readWhole, readYear } from './read-value.ts'
import type { PlaceOf, RowProblem, RowRule } from './row-rule.ts'

/**
 * A child is born once, of the first row that says so, and on a day that the delivery covers. Until the file of CBS
 * tells it, everything about the mother is unknown.
 */
export function takeBirth(at: PlaceOf, { births, people, period }: Cohort): RowRule {
  const [child, mother, bornOn, outcome, plurality] = [
    at('child'),
    at('mother'),
    at('born_on'),
    at('outcome'),
    at('plurality'),
  ]
  const [order, gestation, weight, apgar] = [
    at('birth_order'),
    at('gestational_days'),
    at('birth_weight'),
    at('apgar_5'),
  ]
  const [from, until] = [dayOf(period.bornFrom), dayOf(period.bornUntil)]
  const liveBorn = new CodeTree(['STILLBORN', 'LIVE'])
  const [orderPlace, gestationPlace] = [toldPlace('BIRTH_ORDER'), toldPlace('GESTATION')]
  const [weightPlace, apgarPlace] = [toldPlace('LOW_BIRTH_WEIGHT'), toldPlace('LOW_APGAR')]
  const orderLevel = levelByLimit(characteristicOf('BIRTH_ORDER'), BIRTH_ORDER_LIMITS)
  const gestationLevel = levelByLimit(characteristicOf('GESTATION'), GESTATION_LIMITS)
  const weightLevel = yesUnder('LOW_BIRTH_WEIGHT', LOW_BIRTH_WEIGHT_UNDER)
  const apgarLevel = yesUnder('LOW_APGAR', LOW_APGAR_UNDER)
  const codes: readonly CodeLevel[] = [
    codeLevel('DELIVERY', at('delivery')),
    codeLevel('HAEMORRHAGE', at('haemorrhage')),
    codeLevel('TRANSFERRED', at('transferred')),
    codeLevel('MENTAL_HEALTH_PROBLEM', at('mental_health_problem')),
  ]
  const untold = TOLD_BY_MOTHER.map((code) => ({
    place: toldPlace(code),
    level: levelIndex(characteristicOf(code), 'UNKNOWN'),
  }))
  return (bytes, starts) => {
    const day = readDay(bytes, starts[bornOn] as number)
    if (day < from || day > until) return OUTSIDE_DELIVERY
    const childPseudonym = readPseudonym(bytes, starts[child] as number)
    const childPerson = people.add(childPseudonym)
    if (people.ownBirth[childPerson] !== 0) return TWICE
    const motherPseudonym = readPseudonym(bytes, starts[mother] as number)
    const motherPerson = people.add(motherPseudonym)

    const birth = births.add()
    people.ownBirth[childPerson] = birth
    births.child[birth] = childPseudonym
    births.mother[birth] = motherPseudonym
    births.childPerson[birth] = childPerson
    births.motherPerson[birth] = motherPerson
    births.nextOfMother[birth] = people.lastBirth[motherPerson] as number
    people.lastBirth[motherPerson] = birth
    births.day[birth] = day
    births.year[birth] = readYear(bytes, starts[bornOn] as number)
    births.liveBorn[birth] = liveBorn.placeOf(bytes, starts[outcome] as number)
    births.plurality[birth] = readWhole(bytes, starts[plurality] as number)
    const days = readWhole(bytes, starts[gestation] as number)
    births.gestation[birth] = days

    births.setLevel(birth, orderPlace, orderLevel(readWhole(bytes, starts[order] as number)))
    births.setLevel(birth, gestationPlace, gestationLevel(days))
    births.setLevel(birth, weightPlace, weightLevel(readWhole(bytes, starts[weight] as number)))
    births.setLevel(birth, apgarPlace, apgarLevel(readWhole(bytes, starts[apgar] as number)))
    for (const { place, column, levelAt } of codes)
      births.setLevel(birth, place, levelAt(bytes, starts[column] as number))
    for (const { place, level } of untold) births.setLevel(birth, place, level)
    return null
  }
}

const OUTSIDE_DELIVERY: RowProblem = { reason: 'OUTSIDE_DELIVERY', column: 'born_on' }
const TWICE: RowProblem = { reason: 'DUPLICATE_KEY', column: null }

function dayOf(day: string): number {
  return Date.parse(day) / 86_400_000
}

function yesUnder(code: 'LOW_BIRTH_WEIGHT' | 'LOW_APGAR', limit: number): (value: number) => number {
  return levelByLimit(characteristicOf(code), [
    { code: 'Y', under: limit },
    { code: 'N', under: Infinity },
  ])
}
