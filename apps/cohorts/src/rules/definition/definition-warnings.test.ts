import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDefinition, someDefinition } from '../../../test/a-definition.ts'
import { theRivmTables } from '../../../test/printed-table.ts'
import type { CharacteristicCode } from '../characteristics.ts'
import { printedNumber } from '../printed-number.ts'
import { type CohortDefinition, RIVM_STUDY } from './cohort-definition.ts'
import { type ReleasePeriod, definitionWarnings } from './definition-warnings.ts'

const release: ReleasePeriod = { bornFrom: '2016-01-01', bornUntil: '2022-12-31', municipalDivisionOn: null }
const only = (characteristic: CharacteristicCode, ...levels: readonly string[]) => ({
  only: [{ characteristic, levels }],
})
const codesOf = (choices: Partial<CohortDefinition>, of: ReleasePeriod | null = release) =>
  definitionWarnings(aDefinition(choices), of).map(({ code }) => code)

test('the RIVM study is told what its note leaves open', () => {
  expect(codesOf({})).toEqual([
    'MOTHERS_MORE_THAN_ONCE',
    'MULTIPLES_NOT_STATED',
    'UNKNOWN_GESTATION_NOT_STATED',
    'LATE_DECEMBER_INCLUDED',
    'NO_CLAIM_IS_ZERO',
    'CORRECTION_DOES_NOT_REPRODUCE_MEAN',
    'CLASS_LIMITS_NOT_STATED',
    'UNDER_24_WITH_NONE',
  ])
})

test.each<{ code: string; holds: Partial<CohortDefinition>; not: Partial<CohortDefinition> }>([
  {
    code: 'BIRTH_YEARS_OUTSIDE_RELEASE',
    holds: { birthYears: { from: 2015, until: 2022 } },
    not: { birthYears: { from: 2016, until: 2022 } },
  },
  {
    code: 'BIRTH_YEARS_OUTSIDE_RELEASE',
    holds: { birthYears: { from: 2016, until: 2023 } },
    not: { birthYears: { from: 2017, until: 2017 } },
  },
  { code: 'MULTIPLES_NOT_STATED', holds: {}, not: { plurality: 'ALL' } },
  { code: 'MOTHERS_MORE_THAN_ONCE', holds: {}, not: { birthYears: { from: 2016, until: 2016 } } },
  {
    code: 'MOTHERS_MORE_THAN_ONCE',
    holds: { birthYears: { from: 2016, until: 2016 }, plurality: 'ALL' },
    not: { birthYears: { from: 2016, until: 2016 } },
  },
  { code: 'NEONATAL_DEATHS_INCLUDED', holds: { neonatalDeaths: 'INCLUDED' }, not: {} },
  { code: 'UNKNOWN_GESTATION_NOT_STATED', holds: {}, not: { minimumGestationalWeeks: null } },
  {
    code: 'UNKNOWN_GESTATION_NOT_STATED',
    holds: { minimumGestationalWeeks: null, unknownGestation: 'EXCLUDED' },
    not: { minimumGestationalWeeks: null },
  },
  { code: 'NO_HOSPITAL_LIMIT', holds: { maximumHospitalDays: null }, not: { maximumHospitalDays: 1 } },
  { code: 'NO_HOSPITAL_LIMIT', holds: { maximumHospitalDays: 2 }, not: { maximumHospitalDays: 0 } },
  { code: 'LATE_DECEMBER_INCLUDED', holds: {}, not: { lateDecember: 'EXCLUDED' } },
  { code: 'LATE_DECEMBER_INCLUDED', holds: only('BIRTH_MONTH', 'DECEMBER'), not: only('BIRTH_MONTH', 'JUNE') },
  { code: 'NO_CLAIM_IS_ZERO', holds: {}, not: { noClaim: 'MISSING' } },
  { code: 'NO_CLAIM_IS_MISSING', holds: { noClaim: 'MISSING' }, not: {} },
  { code: 'CORRECTION_DOES_NOT_REPRODUCE_MEAN', holds: {}, not: { maximumHospitalDays: 0 } },
  { code: 'CORRECTION_IS_NOT_THE_STATED_ONE', holds: { hoursCorrection: 'SCALE_7_TO_8_DAYS' }, not: {} },
  { code: 'HOURS_NOT_CORRECTED', holds: { hoursCorrection: 'NONE' }, not: {} },
  {
    code: 'HOURS_NOT_CORRECTED',
    holds: { hoursCorrection: 'NONE', maximumHospitalDays: 1 },
    not: { hoursCorrection: 'NONE', maximumHospitalDays: 0 },
  },
  { code: 'LONGER_STAYS_NOT_CORRECTED', holds: { maximumHospitalDays: 2 }, not: { maximumHospitalDays: 1 } },
  {
    code: 'LONGER_STAYS_NOT_CORRECTED',
    holds: { maximumHospitalDays: null },
    not: { maximumHospitalDays: null, hoursCorrection: 'NONE' },
  },
  { code: 'UNDER_24_WITH_NONE', holds: {}, not: { underTwentyFour: 'WITHOUT_NONE' } },
  { code: 'UNDER_24_WITHOUT_NONE', holds: { underTwentyFour: 'WITHOUT_NONE' }, not: {} },
  { code: 'NORM_IS_NOT_THE_STATED_ONE', holds: { norm: { hoursPerDay: 6, days: 9 } }, not: {} },
  { code: 'NORM_IS_NOT_THE_STATED_ONE', holds: { norm: { hoursPerDay: 5.5, days: 8 } }, not: {} },
  { code: 'ONLY_ON_OUTCOME', holds: only('HOUR_CATEGORY', 'NONE'), not: only('ORIGIN', 'TURKIYE') },
  { code: 'ONLY_ON_OUTCOME', holds: only('CLAIM', 'CLAIM'), not: {} },
  {
    code: 'UNKNOWN_VALUES_LEFT_OUT',
    holds: only('INCOME_QUINTILE', 'Q1'),
    not: only('INCOME_QUINTILE', 'Q1', 'UNKNOWN'),
  },
  { code: 'UNKNOWN_VALUES_LEFT_OUT', holds: only('EDUCATION', 'LOW'), not: only('BIRTH_ORDER', 'FIRST') },
  { code: 'REGION_DIVISION', holds: only('GGD_REGION', 'GG6106'), not: {} },
  { code: 'VULNERABLE_NOT_DEFINED', holds: only('MULTIPLY_VULNERABLE', 'Y'), not: {} },
])('$code holds for one and not for the other', ({ code, holds, not }) => {
  expect(codesOf(holds)).toContain(code)
  expect(codesOf(not)).not.toContain(code)
})

test('a release that begins within a year does not cover that year', () => {
  expect(codesOf({}, { ...release, bornFrom: '2016-01-02' })).toContain('BIRTH_YEARS_OUTSIDE_RELEASE')
  expect(codesOf({}, { ...release, bornUntil: '2022-12-30' })).toContain('BIRTH_YEARS_OUTSIDE_RELEASE')
})

test('without a release nothing is said about it', () => {
  const codes = codesOf({ birthYears: { from: 2010, until: 2035 }, ...only('GGD_REGION', 'GG6106') }, null)
  expect(codes).not.toContain('BIRTH_YEARS_OUTSIDE_RELEASE')
  expect(codes).not.toContain('REGION_DIVISION')
})

test('the division of the release is named', () => {
  const warnings = definitionWarnings(aDefinition(only('GGD_REGION', 'GG6106')), {
    ...release,
    municipalDivisionOn: '2025-01-01',
  })
  expect(warnings.find(({ code }) => code === 'REGION_DIVISION')).toMatchObject({
    source: 'cbs-ggd-regions',
    explanation: { en: expect.stringContaining('the division of 2025-01-01') },
  })
})

test('the figures in the warnings follow from the printed tables', async () => {
  const { table1, table2 } = await theRivmTables()
  const strata = table1.groups[0]!.rows
  const meanWith = (factor: number) =>
    strata.reduce((sum, { key, n, meanReceivedHours: mean }) => sum + n * mean * (key === 'one' ? factor : 1), 0) /
    table1.population
  const months = table2.groups.find(({ key }) => key === 'birthMonth')!.rows
  const mean = months.reduce((sum, row) => sum + row.n * row.meanReceivedHours, 0) / table2.population
  const december = months.find(({ key }) => key === 'december')!
  const vulnerable = table2.groups.find(({ key }) => key === 'multiplyVulnerable')!.rows
  const under24 = (key: string) => {
    const { figures } = vulnerable.find((row) => row.key === key)!
    return figures.NONE + figures.FROM_1_TO_23
  }

  const said = (choices: Partial<CohortDefinition>, code: string) =>
    definitionWarnings(aDefinition(choices), null).find((warning) => warning.code === code)!.explanation.en
  const correction = said({}, 'CORRECTION_DOES_NOT_REPRODUCE_MEAN')
  const hours = (value: number) => value.toFixed(2)
  for (const figure of [hours(meanWith(9 / 8)), hours(meanWith(8 / 7)), hours(mean)]) {
    expect(correction).toContain(figure)
  }
  expect(said({}, 'LATE_DECEMBER_INCLUDED')).toContain(`${december.meanReceivedHours} hours`)
  for (const key of ['yes', 'no']) {
    expect(said({}, 'UNDER_24_WITH_NONE')).toContain(`${printedNumber(under24(key), 1).en}%`)
  }
})

test('each warning is given once a place, in both languages, with what it rests on', () => {
  fc.assert(
    fc.property(someDefinition, (definition) => {
      const warnings = definitionWarnings(definition, release)
      const places = warnings.map(({ code, place }) => `${code} ${place}`)
      expect(new Set(places).size).toBe(places.length)
      for (const { explanation, source } of warnings) {
        expect(explanation.nl).toMatch(/\.$/)
        expect(explanation.en).toMatch(/\.$/)
        expect(source).toBeTruthy()
      }
    }),
  )
})

test('the order of restrictions does not matter', () => {
  const restrictions = [
    { characteristic: 'CLAIM', levels: ['CLAIM'] },
    { characteristic: 'ORIGIN', levels: ['TURKIYE'] },
  ] as const
  expect(definitionWarnings({ ...RIVM_STUDY, only: restrictions }, release)).toEqual(
    definitionWarnings({ ...RIVM_STUDY, only: restrictions.toReversed() }, release),
  )
})
