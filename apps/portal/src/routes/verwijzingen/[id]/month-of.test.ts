import { expect, test } from 'vitest'
import { monthOf } from './month-of.ts'

test('the month of a day, in both languages', () => {
  expect(monthOf('2026-03-31', 'nl')).toBe('maart 2026')
  expect(monthOf('2026-01-01', 'en')).toBe('January 2026')
})
