import { expect, test } from 'vitest'
import { monthName } from './month.ts'

test.each([
  ['2026-12', 'december 2026', 'December 2026'],
  ['2027-01-01', 'januari 2027', 'January 2027'],
  ['2026-03-29', 'maart 2026', 'March 2026'],
])('%s is %s', (month, dutch, english) => {
  expect(monthName(month, 'nl')).toBe(dutch)
  expect(monthName(month, 'en')).toBe(english)
})
