import { expect, test } from 'vitest'
import { timeOf, weekdayOf } from './weekday-time.ts'

test('an instant is told by calendar and clock in the Netherlands', () => {
  expect(weekdayOf('2026-11-20T23:30:00Z', 'nl')).toBe('za 21 nov')
  expect(timeOf('2026-11-20T23:30:00Z', 'nl')).toBe('00:30')
  expect(weekdayOf('2026-07-01T10:00:00Z', 'en')).toBe('Wed 1 Jul')
  expect(timeOf('2026-07-01T10:00:00Z', 'en')).toBe('12:00')
})
