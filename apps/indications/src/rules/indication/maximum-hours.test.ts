import { expect, test } from 'vitest'
import { aBirth } from '../../../test/facts.ts'
import { maximumHours } from './maximum-hours.ts'

test.each([
  { hours: 49, partus: 0, outcome: 'NOT_APPLICABLE' },
  { hours: 80, partus: 0, outcome: 'NOT_APPLICABLE' },
  { hours: 81, partus: 0, outcome: 'APPLIED', minutes: -60, source: 'lip-minimum-maximum' },
  { hours: 80, partus: 5, outcome: 'APPLIED', minutes: -300, source: 'lip-partus' },
  { hours: 75, partus: 5, outcome: 'NOT_APPLICABLE' },
  { hours: 75.25, partus: 5, outcome: 'APPLIED', minutes: -15 },
  { hours: 49, partus: 5, outcome: 'NOT_APPLICABLE' }, // outside the indication: the 49 stay 49
  { hours: 49, partus: 80, outcome: 'APPLIED', minutes: -49 * 60 },
])('MAXIMUM_HOURS, a package of $hours hours and $partus at the birth: $outcome', ({ hours, partus, ...expected }) => {
  expect(maximumHours(aBirth({ partusMinutes: partus * 60 }), hours * 60)).toMatchObject(expected)
})

test.each([
  { hours: 49, outcome: 'NOT_APPLICABLE' },
  { hours: 56, outcome: 'NOT_APPLICABLE' },
  { hours: 56.25, outcome: 'UNDECIDED', missing: 'partusHours' },
  { hours: 80, outcome: 'UNDECIDED', missing: 'partusHours' },
  { hours: 81, outcome: 'APPLIED', minutes: -60 },
])('MAXIMUM_HOURS, hours at the birth not recorded, a package of $hours hours: $outcome', ({ hours, ...expected }) => {
  expect(maximumHours(aBirth({ partusMinutes: null }), hours * 60)).toMatchObject(expected)
})

test('MAXIMUM_HOURS says what was used at the birth', () => {
  const { explanation } = maximumHours(aBirth({ partusMinutes: 5 * 60 }), 80 * 60)
  expect(explanation.nl).toBe(
    'Van het maximum van 80 uur is 5 uur bij de bevalling gebruikt. Thuis blijft ten hoogste 75 uur over.',
  )
})
