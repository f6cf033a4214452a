import { expect, test } from 'vitest'
import { longDate, longDateTime, shortDate } from './date.ts'

test.each([
  ['2026-03-14', '14 maart 2026', '14-3-2026', '14 March 2026', '14 Mar 2026'],
  ['2024-02-29', '29 februari 2024', '29-2-2024', '29 February 2024', '29 Feb 2024'],
  ['2026-01-01', '1 januari 2026', '1-1-2026', '1 January 2026', '1 Jan 2026'],
  ['2025-12-31T22:59:59Z', '31 december 2025', '31-12-2025', '31 December 2025', '31 Dec 2025'], // one second before midnight in Amsterdam
  ['2025-12-31T23:00:00Z', '1 januari 2026', '1-1-2026', '1 January 2026', '1 Jan 2026'],
])('%s', (date, longDutch, shortDutch, longEnglish, shortEnglish) => {
  expect(longDate(date, 'nl')).toBe(longDutch)
  expect(shortDate(date, 'nl')).toBe(shortDutch)
  expect(longDate(date, 'en')).toBe(longEnglish)
  expect(shortDate(date, 'en')).toBe(shortEnglish)
})

test.each([
  ['2026-03-29T00:59:00Z', '29 maart 2026 om 01:59'], // the clock goes forward: 2:00 does not exist
  ['2026-03-29T01:00:00Z', '29 maart 2026 om 03:00'],
  ['2026-10-25T00:30:00Z', '25 oktober 2026 om 02:30'], // the clock goes back: 2:30 happens twice
  ['2026-10-25T01:30:00Z', '25 oktober 2026 om 02:30'],
  ['2026-06-30T22:00:00.000Z', '1 juli 2026 om 00:00'],
])('%s is %s in Amsterdam', (instant, text) => {
  expect(longDateTime(instant, 'nl')).toBe(text)
})
