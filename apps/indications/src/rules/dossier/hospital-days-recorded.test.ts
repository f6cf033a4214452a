import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { homeSince, hospitalDaysRecorded } from './hospital-days-recorded.ts'

const day = (n: number) => isoDate(`2026-11-${String(n).padStart(2, '0')}`)
const stay = (admitted: number, discharged: number | null) => ({
  admittedOn: day(admitted),
  dischargedOn: discharged === null ? null : day(discharged),
})

test.each([
  { given: 'born at 23:45, home the next day', stays: [stay(10, 11)], days: 1 },
  { given: 'born and home on one day', stays: [stay(10, 10)], days: 0 },
  { given: 'admitted before the birth', stays: [stay(8, 11)], days: 1 },
  { given: 'mother and child together', stays: [stay(10, 12), stay(10, 13)], days: 3 },
  { given: 'home and admitted again', stays: [stay(10, 11), stay(14, 16)], days: 3 },
  { given: 'still there on the 15th', stays: [stay(10, null)], days: 6 },
  { given: 'discharge planned after today', stays: [stay(10, 18)], days: 6 },
  { given: 'discharged before the birth', stays: [stay(5, 6)], days: 0 },
  { given: 'no stay recorded', stays: [], days: null },
])('$given: $days', ({ stays, days }) => {
  expect(hospitalDaysRecorded(stays, day(10), day(15))).toBe(days)
})

test('before the birth there are no days after it', () => {
  expect(hospitalDaysRecorded([stay(10, 11)], null, day(15))).toBeNull()
})

test('home is when the last of them is home', () => {
  expect(homeSince([stay(10, 12), stay(10, 13)])).toBe(day(13))
  expect(homeSince([stay(10, 12), stay(10, null)])).toBeNull()
  expect(homeSince([])).toBeNull()
})
