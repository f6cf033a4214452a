import { addDays, isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { dayOfPeriod, weekNumber, windowFrom } from './period.ts'

test('eight weeks from that of a day, and where the eight on either side begin', () => {
  expect(windowFrom(isoDate('2026-11-22'), 'WEEK')).toEqual({
    from: '2026-11-16',
    weeks: 8,
    before: '2026-09-21',
    after: '2027-01-11',
  })
})

test.each([
  // 1 November is a Sunday: that week belongs to October.
  ['2026-11-01', '2026-09-28'],
  ['2026-11-02', '2026-11-02'],
  ['2026-11-22', '2026-11-02'],
  // The Thursday after 30 November is in December.
  ['2026-11-30', '2026-11-30'],
  ['2027-01-01', '2026-11-30'],
])('%s is in the month whose weeks begin on %s', (day, from) => {
  expect(windowFrom(isoDate(day), 'MONTH').from).toBe(from)
})

test('six whole months, without a week between them and the next six', () => {
  for (const day of ['2026-02-14', '2026-08-31', '2026-11-22', '2028-12-31'].map((text) => isoDate(text))) {
    const { from, weeks, before, after } = windowFrom(day, 'MONTH')
    expect(addDays(from, 7 * weeks)).toBe(after)
    expect(weeks).toBeGreaterThanOrEqual(25)
    expect(weeks).toBeLessThanOrEqual(27)
    expect(windowFrom(after, 'MONTH').before).toBe(from)
    expect(windowFrom(before, 'MONTH').after).toBe(from)
  }
})

test('a period of an address has a day, when it exists', () => {
  expect(dayOfPeriod('2026-12', 'MONTH')).toBe('2026-12-15')
  expect(dayOfPeriod('2026-13', 'MONTH')).toBeNull()
  expect(dayOfPeriod('2026-W48', 'WEEK')).toBe('2026-11-26')
  for (const nonsense of ['2026-12', '2027-W53', '2026-W00', 'W48', '']) {
    expect(dayOfPeriod(nonsense, 'WEEK')).toBeNull()
  }
})

test('a week is called by its number', () => {
  expect(weekNumber('2027-W01')).toBe('1')
  expect(weekNumber('2026-W53')).toBe('53')
})
