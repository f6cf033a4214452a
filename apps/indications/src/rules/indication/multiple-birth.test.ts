import { expect, test } from 'vitest'
import { aBirth } from '../../../test/facts.ts'
import { multipleBirth } from './multiple-birth.ts'

test.each([
  { children: 0, additionalMinutes: 0, outcome: 'NOT_APPLICABLE' },
  { children: 1, additionalMinutes: 0, outcome: 'NOT_APPLICABLE' },
  { children: 2, additionalMinutes: 0, outcome: 'UNDECIDED', missing: 'hoursForMultipleBirth' },
  { children: 2, additionalMinutes: 16 * 60, outcome: 'NOT_APPLICABLE' },
  { children: 3, additionalMinutes: 0, outcome: 'UNDECIDED', missing: 'hoursForMultipleBirth' },
  { children: null, additionalMinutes: 0, outcome: 'UNDECIDED', missing: 'children' },
])('MULTIPLE_BIRTH, $children children, $additionalMinutes minutes added: $outcome', (given) => {
  const { children, additionalMinutes, ...expected } = given
  expect(multipleBirth(aBirth({ children, additionalMinutes }), 2940)).toMatchObject(expected)
})
