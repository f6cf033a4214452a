import { expect, test } from 'vitest'
import { monthName } from './month.ts'

test('the month of a day, in both languages', () => {
  expect(monthName('2026-03-31', 'nl')).toBe('maart 2026')
  expect(monthName('2026-01-01', 'en')).toBe('January 2026')
})
