import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { olderThanEightWeeks } from './older-than-eight-weeks.ts'

test.each([
  { recordedOn: '2026-01-01', at: '2026-01-01', older: false },
  { recordedOn: '2026-01-01', at: '2026-02-26', older: false }, // 56 days
  { recordedOn: '2026-01-01', at: '2026-02-27', older: true }, // 57 days
  { recordedOn: '2025-12-01', at: '2026-01-26', older: false }, // 56 days, over the turn of the year
  { recordedOn: '2025-12-01', at: '2026-01-27', older: true },
  { recordedOn: '2026-02-15', at: '2026-04-12', older: false }, // 56 days, over the clock change of March
  { recordedOn: '2026-02-15', at: '2026-04-13', older: true },
  { recordedOn: '2026-10-01', at: '2026-11-26', older: false }, // 56 days, over the clock change of October
  { recordedOn: '2026-10-01', at: '2026-11-27', older: true },
  { recordedOn: '2026-03-01', at: '2026-01-01', older: false }, // recorded later than the day that is asked about
])('recorded on $recordedOn, on $at: older $older', ({ recordedOn, at, older }) => {
  expect(olderThanEightWeeks(isoDate(recordedOn), isoDate(at))).toBe(older)
})
