import { expect, test } from 'vitest'
import { type CharacteristicCode, characteristicOf } from '../characteristics.ts'
import {
  BIRTH_ORDER_LIMITS,
  GESTATION_LIMITS,
  HOSPITAL_DAY_LIMITS,
  type LevelLimit,
  MOTHER_AGE_LIMITS,
  levelByLimit,
} from './level-limits.ts'
import { motherAge } from './mother-age.ts'

const LIMITS = {
  MOTHER_AGE: MOTHER_AGE_LIMITS,
  GESTATION: GESTATION_LIMITS,
  BIRTH_ORDER: BIRTH_ORDER_LIMITS,
  HOSPITAL_DAYS: HOSPITAL_DAY_LIMITS,
} satisfies Partial<Record<CharacteristicCode, readonly LevelLimit[]>>

test.each([
  ['MOTHER_AGE', 19, 'UNDER_20'],
  ['MOTHER_AGE', 20, 'FROM_20_TO_24'],
  ['MOTHER_AGE', 39, 'FROM_35_TO_39'],
  ['MOTHER_AGE', 40, 'FROM_40'],
  ['MOTHER_AGE', -1, 'UNKNOWN'],
  ['GESTATION', 244, 'UNDER_35_WEEKS'],
  ['GESTATION', 245, 'WEEKS_35_AND_36'],
  ['GESTATION', 258, 'WEEKS_35_AND_36'],
  ['GESTATION', 259, 'WEEKS_37_TO_41'],
  ['GESTATION', 293, 'WEEKS_37_TO_41'],
  ['GESTATION', 294, 'FROM_42_WEEKS'],
  ['GESTATION', -1, 'UNKNOWN'],
  ['BIRTH_ORDER', 1, 'FIRST'],
  ['BIRTH_ORDER', 4, 'FOURTH'],
  ['BIRTH_ORDER', 5, 'FIFTH_OR_LATER'],
  ['BIRTH_ORDER', 20, 'FIFTH_OR_LATER'],
  ['HOSPITAL_DAYS', 0, 'NONE'],
  ['HOSPITAL_DAYS', 1, 'ONE'],
  ['HOSPITAL_DAYS', 2, 'TWO_OR_MORE'],
] as const)('%s of %i is %s', (code, value, level) => {
  const characteristic = characteristicOf(code)
  expect(characteristic.levels[levelByLimit(characteristic, LIMITS[code])(value)]?.code).toBe(level)
})

const month = (year: number, of: number) => year * 12 + of - 1

test.each([
  { what: 'the month before her birthday', bornIn: month(1989, 7), birthIn: month(2019, 6), age: 29 },
  { what: 'the month of her birthday', bornIn: month(1989, 6), birthIn: month(2019, 6), age: 30 },
  { what: 'ten', bornIn: month(2009, 6), birthIn: month(2019, 6), age: 10 },
  { what: 'under ten', bornIn: month(2009, 7), birthIn: month(2019, 6), age: -1 },
  { what: 'over 64', bornIn: month(1954, 6), birthIn: month(2019, 6), age: -1 },
  { what: 'younger than her child', bornIn: month(2020, 1), birthIn: month(2019, 6), age: -1 },
])('age in $what: $age', ({ bornIn, birthIn, age }) => {
  expect(motherAge(bornIn, birthIn)).toBe(age)
})
