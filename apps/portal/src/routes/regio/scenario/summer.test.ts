import { expect, test } from 'vitest'
import { firstOfSummer } from './summer.ts'

test.each([
  ['2026-03-01', '2026-06-01'],
  ['2026-08-31', '2026-06-01'],
  ['2026-09-01', '2027-06-01'],
  ['2026-11-22', '2027-06-01'],
])('seen from %s it is %s', (today, first) => {
  expect(firstOfSummer(today)).toBe(first)
})
