import { expect, test } from 'vitest'
import { someDefinition } from '../../../test/a-definition.ts'
import fc from 'fast-check'
import { RIVM_STUDY } from './cohort-definition.ts'
import { type DefinitionInput, readDefinition } from './read-definition.ts'

test.each<{ given: string; input: DefinitionInput; expected: object }>([
  { given: 'nothing', input: {}, expected: RIVM_STUDY },
  {
    given: 'null where null means left out',
    input: { birthYears: null, plurality: null, only: null, noClaim: null, norm: null },
    expected: RIVM_STUDY,
  },
  {
    given: 'half a record',
    input: { birthYears: { from: 2018 }, norm: { days: 10 } },
    expected: { ...RIVM_STUDY, birthYears: { from: 2018, until: 2022 }, norm: { hoursPerDay: 6, days: 10 } },
  },
  {
    given: 'null where null is an answer',
    input: { minimumGestationalWeeks: null, maximumHospitalDays: null },
    expected: { ...RIVM_STUDY, minimumGestationalWeeks: null, maximumHospitalDays: null },
  },
  {
    given: 'undefined where null is an answer',
    input: { minimumGestationalWeeks: undefined, maximumHospitalDays: undefined },
    expected: RIVM_STUDY,
  },
  {
    given: 'no days in hospital, which is not no limit',
    input: { maximumHospitalDays: 0 },
    expected: { ...RIVM_STUDY, maximumHospitalDays: 0 },
  },
])('given $given', ({ input, expected }) => {
  expect(readDefinition(input)).toEqual(expected)
})

test('a whole definition is read as it is', () => {
  fc.assert(
    fc.property(someDefinition, (definition) => {
      expect(readDefinition(definition)).toEqual(definition)
    }),
  )
})
