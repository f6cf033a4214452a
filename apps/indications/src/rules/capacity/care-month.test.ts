import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { careMonth } from './care-month.ts'

test.each([
  { day: '2026-02-01', from: '2026-02-01', until: '2026-02-28' },
  { day: '2028-02-29', from: '2028-02-01', until: '2028-02-29' },
  { day: '2026-12-31', from: '2026-12-01', until: '2026-12-31' },
  { day: '2026-11-30', from: '2026-11-01', until: '2026-11-30' },
])('$day lies in $from to $until', ({ day, from, until }) => {
  expect(careMonth(isoDate(day))).toEqual({ from, until })
})
