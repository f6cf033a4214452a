import { addDays, isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { careWindowOf } from './care-window-of.ts'
import { judgeCareUntil } from './judge-care-until.ts'

test.each([
  { bornOn: '2023-12-31', kind: 'TEN_DAYS', standardUntil: '2024-01-07', lastDay: '2024-01-09' },
  { bornOn: '2024-01-01', kind: 'SIX_WEEKS', standardUntil: '2024-01-08', lastDay: '2024-02-11' },
  { bornOn: '2024-02-22', kind: 'SIX_WEEKS', standardUntil: '2024-02-29', lastDay: '2024-04-03' }, // a leap day
])('born on $bornOn: $kind, by itself until $standardUntil, at most until $lastDay', ({ bornOn, ...expected }) => {
  expect(careWindowOf(isoDate(bornOn))).toEqual({ firstDay: bornOn, ...expected })
})

test.each([
  { year: 2023, day: 7, verdict: 'WITHIN_STANDARD' },
  { year: 2023, day: 8, verdict: 'WITHIN_STANDARD' },
  { year: 2023, day: 9, verdict: 'NEEDS_APPROVAL' },
  { year: 2023, day: 10, verdict: 'NEEDS_APPROVAL' },
  { year: 2023, day: 11, verdict: 'BEYOND_WINDOW' },
  { year: 2023, day: 42, verdict: 'BEYOND_WINDOW' },
  { year: 2024, day: 8, verdict: 'WITHIN_STANDARD' },
  { year: 2024, day: 9, verdict: 'NEEDS_APPROVAL' },
  { year: 2024, day: 10, verdict: 'NEEDS_APPROVAL' },
  { year: 2024, day: 11, verdict: 'NEEDS_APPROVAL' },
  { year: 2024, day: 42, verdict: 'NEEDS_APPROVAL' },
  { year: 2024, day: 43, verdict: 'BEYOND_WINDOW' },
  { year: 2024, day: 0, verdict: 'BEFORE_BIRTH' },
])('a birth of $year, care until day $day: $verdict', ({ year, day, verdict }) => {
  const bornOn = isoDate(`${year}-06-01`)
  expect(judgeCareUntil(careWindowOf(bornOn), addDays(bornOn, day - 1))).toBe(verdict)
})
