import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDefinition, someDefinition } from '../../../test/a-definition.ts'
import type { CharacteristicCode } from '../characteristics.ts'
import { checkDefinition } from './check-definition.ts'
import { type CohortDefinition, RIVM_STUDY } from './cohort-definition.ts'

const only = (characteristic: CharacteristicCode, ...levels: readonly string[]) => ({
  only: [{ characteristic, levels }],
})

test('the RIVM study is possible', () => {
  expect(checkDefinition(RIVM_STUDY)).toEqual([])
})

test.each<{ given: string; choices: Partial<CohortDefinition>; codes: readonly string[] }>([
  { given: 'one year', choices: { birthYears: { from: 2016, until: 2016 } }, codes: [] },
  { given: 'years reversed', choices: { birthYears: { from: 2022, until: 2016 } }, codes: ['FROM_AFTER_UNTIL'] },
  { given: 'the first year of the list', choices: { birthYears: { from: 2010, until: 2022 } }, codes: [] },
  { given: 'a year before the list', choices: { birthYears: { from: 2009, until: 2022 } }, codes: ['OUT_OF_RANGE'] },
  { given: 'the last year of the list', choices: { birthYears: { from: 2016, until: 2035 } }, codes: [] },
  { given: 'a year after the list', choices: { birthYears: { from: 2016, until: 2036 } }, codes: ['OUT_OF_RANGE'] },
  { given: 'half a year', choices: { birthYears: { from: 2016.5, until: 2022 } }, codes: ['OUT_OF_RANGE'] },
  {
    given: 'no number',
    choices: { birthYears: { from: NaN, until: 2022 } },
    codes: ['OUT_OF_RANGE', 'FROM_AFTER_UNTIL'],
  },
  { given: '20 weeks', choices: { minimumGestationalWeeks: 20 }, codes: [] },
  { given: '19 weeks', choices: { minimumGestationalWeeks: 19 }, codes: ['OUT_OF_RANGE'] },
  { given: '45 weeks', choices: { minimumGestationalWeeks: 45 }, codes: [] },
  { given: '46 weeks', choices: { minimumGestationalWeeks: 46 }, codes: ['OUT_OF_RANGE'] },
  { given: 'no limits', choices: { minimumGestationalWeeks: null, maximumHospitalDays: null }, codes: [] },
  { given: 'no days in hospital', choices: { maximumHospitalDays: 0 }, codes: [] },
  { given: 'fewer than none', choices: { maximumHospitalDays: -1 }, codes: ['OUT_OF_RANGE'] },
  { given: 'a norm of nothing', choices: { norm: { hoursPerDay: 0, days: 8 } }, codes: ['OUT_OF_RANGE'] },
  { given: 'a norm of all day', choices: { norm: { hoursPerDay: 24, days: 8 } }, codes: [] },
  { given: 'more than all day', choices: { norm: { hoursPerDay: 24.01, days: 8 } }, codes: ['OUT_OF_RANGE'] },
  { given: 'two decimals', choices: { norm: { hoursPerDay: 5.55, days: 8 } }, codes: [] },
  { given: 'three decimals', choices: { norm: { hoursPerDay: 5.555, days: 8 } }, codes: ['OUT_OF_RANGE'] },
  { given: 'a norm of no days', choices: { norm: { hoursPerDay: 6, days: 0 } }, codes: ['OUT_OF_RANGE'] },
  { given: 'a norm of six weeks', choices: { norm: { hoursPerDay: 6, days: 42 } }, codes: [] },
  { given: 'a norm of a day more', choices: { norm: { hoursPerDay: 6, days: 43 } }, codes: ['OUT_OF_RANGE'] },
  { given: 'one level', choices: only('ORIGIN', 'TURKIYE'), codes: [] },
  { given: 'no level', choices: only('ORIGIN'), codes: ['NO_LEVELS'] },
  { given: 'a level that is none', choices: only('ORIGIN', 'TURKIYE', 'ATLANTIS'), codes: ['UNKNOWN_LEVEL'] },
  { given: 'a level of another list', choices: only('ORIGIN', 'U1'), codes: ['UNKNOWN_LEVEL'] },
  { given: 'a year that is out', choices: only('BIRTH_YEAR', '2015'), codes: ['NOBODY_LEFT'] },
  { given: 'a year that is out and one that is in', choices: only('BIRTH_YEAR', '2015', '2016'), codes: [] },
  { given: 'a stay that is out', choices: only('HOSPITAL_DAYS', 'TWO_OR_MORE'), codes: ['NOBODY_LEFT'] },
  {
    given: 'a stay that is in',
    choices: { ...only('HOSPITAL_DAYS', 'TWO_OR_MORE'), maximumHospitalDays: 2 },
    codes: [],
  },
  { given: 'a pregnancy that is out', choices: only('GESTATION', 'UNDER_35_WEEKS'), codes: ['NOBODY_LEFT'] },
  {
    given: 'a pregnancy that is in',
    choices: { ...only('GESTATION', 'UNDER_35_WEEKS'), minimumGestationalWeeks: 34 },
    codes: [],
  },
  {
    given: 'the last week of a class',
    choices: { ...only('GESTATION', 'WEEKS_37_TO_41'), minimumGestationalWeeks: 41 },
    codes: [],
  },
  {
    given: 'the week after a class',
    choices: { ...only('GESTATION', 'WEEKS_37_TO_41'), minimumGestationalWeeks: 42 },
    codes: ['NOBODY_LEFT'],
  },
  {
    given: 'the highest class',
    choices: { ...only('GESTATION', 'FROM_42_WEEKS'), minimumGestationalWeeks: 45 },
    codes: [],
  },
  { given: 'unknown pregnancies that are in', choices: only('GESTATION', 'UNKNOWN'), codes: [] },
  {
    given: 'unknown pregnancies that are out',
    choices: { ...only('GESTATION', 'UNKNOWN'), unknownGestation: 'EXCLUDED' },
    codes: ['NOBODY_LEFT'],
  },
  { given: 'unknown hours where none are', choices: only('HOUR_CATEGORY', 'UNKNOWN'), codes: ['NOBODY_LEFT'] },
  { given: 'unknown hours', choices: { ...only('HOUR_CATEGORY', 'UNKNOWN'), noClaim: 'MISSING' }, codes: [] },
])('$given', ({ choices, codes }) => {
  expect(checkDefinition(aDefinition(choices)).map(({ code }) => code)).toEqual(codes)
})

test('a characteristic twice, an unknown one, and an unknown choice are told with their places', () => {
  const wrong = aDefinition({
    plurality: 'TRIPLETS' as 'ALL',
    only: [
      { characteristic: 'ORIGIN', levels: ['TURKIYE'] },
      { characteristic: 'SHOE_SIZE' as 'ORIGIN', levels: ['41'] },
      { characteristic: 'ORIGIN', levels: ['MOROCCO'] },
    ],
  })
  expect(checkDefinition(wrong).map(({ code, place }) => ({ code, place }))).toEqual([
    { code: 'UNKNOWN_CHOICE', place: ['plurality'] },
    { code: 'UNKNOWN_CHARACTERISTIC', place: ['only', '1', 'characteristic'] },
    { code: 'DUPLICATE_CHARACTERISTIC', place: ['only', '2', 'characteristic'] },
  ])
})

test('what somebody wrote is shown, but not at any length', () => {
  const [problem] = checkDefinition(aDefinition(only('ORIGIN', 'x'.repeat(10_000))))
  expect(problem?.what.en.length).toBeLessThan(100)
})

test('every problem says what and how to mend it, in both languages', () => {
  fc.assert(
    fc.property(someDefinition, (definition) => {
      for (const problem of checkDefinition(definition)) {
        // Such definitions can all be written; some select nobody.
        expect(problem.code).toBe('NOBODY_LEFT')
        for (const text of [problem.what, problem.remedy]) expect(text.nl).not.toBe(text.en)
      }
    }),
  )
})
