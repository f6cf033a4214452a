import { expect, test } from 'vitest'
import { aBirth } from '../../../test/facts.ts'
import { maximumHours } from './maximum-hours.ts'

test.each([
  { hours: 49, outcome: 'NOT_APPLICABLE' },
  { hours: 80, outcome: 'NOT_APPLICABLE' },
  { hours: 81, outcome: 'APPLIED', minutes: -60 },
])('MAXIMUM_HOURS, a package of $hours hours: $outcome', ({ hours, ...expected }) => {
  expect(maximumHours(aBirth(), hours * 60)).toMatchObject(expected)
})
