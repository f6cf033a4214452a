import { expect, test } from 'vitest'
import { dayOfPeriod, daysLater, isoWeekOf, mondayOf, weekNumber } from './period.ts'

test.each([
  ['2026-W48', '2026-11-23'],
  ['2026-W53', '2026-12-28'],
  ['2027-W01', '2027-01-04'],
  ['2025-W01', '2024-12-30'],
])('%s begins on %s', (week, monday) => {
  expect(mondayOf(week)).toBe(monday)
  expect(isoWeekOf(monday)).toBe(week)
  expect(isoWeekOf(daysLater(monday, 6))).toBe(week)
})

test.each(['2027-W53', '2026-W00', '2026-W54', '2026-48', 'W48', '', '2026-W4'])('%j is no week', (week) => {
  expect(mondayOf(week)).toBeNull()
})

test('a period of an address has a day, when it exists', () => {
  expect(dayOfPeriod('2026-12', 'MONTH')).toBe('2026-12-01')
  expect(dayOfPeriod('2026-13', 'MONTH')).toBeNull()
  expect(dayOfPeriod('2026-12', 'WEEK')).toBeNull()
})

test('a week is called by its number', () => {
  expect(weekNumber('2027-W01')).toBe('1')
  expect(weekNumber('2026-W53')).toBe('53')
})
