import { expect, test } from 'vitest'
import { readWeek, thisWeek, weekChoices } from './weeks.ts'

test.each([
  ['2026-W53', '2026-12-28'],
  ['2027-W01', '2027-01-04'],
  ['2025-W01', '2024-12-30'],
  ['2025-W53', null],
  ['2026-W00', null],
  ['2026-W7', null],
  ['2926-W01', null],
  ['2008-W10', '2008-03-03'],
  ['2008-W09', null],
  ['1900-W10', null],
  ['', null],
  [null, null],
])('%s begins on %s', (word, monday) => expect(readWeek(word)).toBe(monday))

test('the week changes at midnight in the Netherlands', () => {
  expect(thisWeek(new Date('2026-11-22T22:59:00Z'))).toBe('2026-11-16')
  expect(thisWeek(new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23')
})

test('one can choose this week, some before it, and a year of them', () => {
  const weeks = weekChoices(new Date('2026-11-24T12:00:00Z'), 1, 2)
  expect(weeks).toEqual(['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07'])
})
