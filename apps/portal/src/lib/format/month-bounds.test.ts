import { expect, test } from 'vitest'
import { firstOfMonth, lastOfMonth } from './month-bounds.ts'

test.each([
  ['2026-01-15', '2026-01-01', '2026-01-31'],
  ['2028-02-29', '2028-02-01', '2028-02-29'],
  ['2026-12-31', '2026-12-01', '2026-12-31'],
])('%s is in the month from %s to %s', (day, first, last) => {
  expect(firstOfMonth(day)).toBe(first)
  expect(lastOfMonth(day)).toBe(last)
})
