import { CHARACTERISTICS, type CharacteristicCode, characteristicOf, levelIndex } from '../rules/characteristics.ts'
import { type BirthDayLevels, birthDayLevels } from '../rules/derivation/birth-day-levels.ts'
import { HOSPITAL_DAY_LIMITS, levelByLimit } from '../rules/derivation/level-limits.ts'
import { nightsAfterBirth } from '../rules/derivation/nights-after-birth.ts'
import { birthsInOrder } from './birth-order.ts'
import { toldPlace } from './births.ts'
import type { Cohort } from './cohort.ts'
import { LineWriter } from './line-writer.ts'
import { recordKeys } from './record-keys.ts'

const BLOCK = 1024 ** 2

const LEVELS = CHARACTERISTICS.flatMap(({ code, column }) => (column === null ? [] : [{ code, column }]))

/** The columns of a pair, in the order in which its row is written. */
export function pairColumns(): readonly string[] {
  return [
    ...['row', 'child', 'mother', 'record_key', 'received_minutes', 'indicated_minutes', 'born_on', 'live_born'],
    ...['plurality', 'gestational_days', 'died_within_28_days', 'hospital_days', 'late_december', 'left_in_year'],
    ...LEVELS.map(({ column }) => column),
  ]
}

/**
 * One row a child, in order of birth, as lines of CSV.
 *
 * @param recordKey the key of the release, see record-keys.ts
 */
export function* pairRows(cohort: Cohort, recordKey: Uint8Array): Generator<Uint8Array> {
  const { births } = cohort
  const order = birthsInOrder(births)
  const keys = recordKeys(
    recordKey,
    Float64Array.from(order, (birth) => births.child[birth] as number),
  )
  const derived = derivedLevels()
  const told = Int8Array.from(LEVELS, ({ code }) => toldPlace(code))
  let day = -1
  let ofDay = birthDayLevels(0)
  let line = new LineWriter(BLOCK)
  for (let row = 0; row < order.length; row += 1) {
    const birth = order[row] as number
    if (births.day[birth] !== day) ofDay = birthDayLevels((day = births.day[birth] as number))
    const nights = nightsOf(cohort, birth)
    const received = births.received[birth] as number
    const gestation = births.gestation[birth] as number
    const left = births.leftInYear[birth] as number
    line.number(row)
    line.number(births.child[birth] as number)
    line.number(births.mother[birth] as number)
    line.number(keys[row] as number)
    minutes(line, received)
    minutes(line, births.indicated[birth] as number)
    line.text(ofDay.bornOn)
    line.number(births.liveBorn[birth] as number)
    line.number(births.plurality[birth] as number)
    if (gestation < 0) line.missing()
    else line.number(gestation)
    line.number(births.diedWithin28Days[birth] as number)
    line.number(nights)
    line.number(ofDay.lateDecember)
    if (left === 0) line.missing()
    else line.number(left)
    for (let index = 0; index < LEVELS.length; index += 1) {
      const place = told[index] as number
      line.number(
        place < 0
          ? derived((LEVELS[index] as (typeof LEVELS)[number]).code, ofDay, nights, received)
          : births.level(birth, place),
      )
    }
    line.end()
    if (line.isFull) {
      yield line.written
      line = new LineWriter(BLOCK)
    }
  }
  if (line.written.length > 0) yield line.written
}

/** Hospital days of mother or child, whichever has more. */
function nightsOf({ births, people, stays }: Cohort, birth: number): number {
  const mother = people.lastStay[births.motherPerson[birth] as number] as number
  const child = people.lastStay[births.childPerson[birth] as number] as number
  if (mother === 0 && child === 0) return 0
  const born = births.day[birth] as number
  return Math.max(nightsAfterBirth(stays.chain(mother), born), nightsAfterBirth(stays.chain(child), born))
}

/** Written as minutes, to the nearest; `hundredths` of hours, plus 1, or 0 when there are none. */
function minutes(line: LineWriter, hundredths: number): void {
  if (hundredths === 0) line.missing()
  else line.number(Math.round((hundredths - 1) * 0.6))
}

/** Levels that follow from the day of birth, the nights or the claims. */
function derivedLevels(): (
  code: CharacteristicCode,
  ofDay: BirthDayLevels,
  nights: number,
  received: number,
) => number {
  const hospitalDays = levelByLimit(characteristicOf('HOSPITAL_DAYS'), HOSPITAL_DAY_LIMITS)
  const claim = characteristicOf('CLAIM')
  const [claimed, notClaimed] = [levelIndex(claim, 'CLAIM'), levelIndex(claim, 'NO_CLAIM')]
  return (code, ofDay, nights, received) => {
    switch (code) {
      case 'BIRTH_YEAR':
        return ofDay.birthYear
      case 'BIRTH_MONTH':
        return ofDay.birthMonth
      case 'BIRTH_WEEK':
        return ofDay.birthWeek
      case 'HOSPITAL_DAYS':
        return hospitalDays(nights)
      case 'CLAIM':
        return received === 0 ? notClaimed : claimed
      default:
        throw new Error(`No derivation of ${code}.`)
    }
  }
}
