import { expect, test } from 'vitest'
import { aBirth } from '../../../test/facts.ts'
import { minimumHours } from './minimum-hours.ts'

test.each([
  { hours: 23, outcome: 'APPLIED', minutes: 60 },
  { hours: 24, outcome: 'NOT_APPLICABLE' },
  { hours: 49, outcome: 'NOT_APPLICABLE' },
])('MINIMUM_HOURS, a package of $hours hours: $outcome', ({ hours, ...expected }) => {
  expect(minimumHours(aBirth(), hours * 60)).toMatchObject(expected)
})
