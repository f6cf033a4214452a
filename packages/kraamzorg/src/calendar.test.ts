import { expect, test } from 'vitest'
import {
  addDays,
  amsterdamDay,
  daysBetween,
  gestationDays,
  isWithin,
  isoDate,
  isoWeek,
  parseIsoDate,
  weekStart,
} from './calendar.ts'

test.each(['2026-02-28', '2024-02-29', '1900-01-01', '2100-12-31'])('%s is a day', (text) => {
  expect(parseIsoDate(text)).toBe(text)
})

test.each(['2026-02-29', '2026-13-01', '0026-03-14', '2926-03-14', '1899-12-31', '14-03-2026', '', '2026-03-14T00:00'])(
  '%j is not a day here',
  (text) => {
    expect(parseIsoDate(text)).toBeNull()
    expect(() => isoDate(text)).toThrow(RangeError)
  },
)

test.each([
  { from: '2026-03-28', days: 1, to: '2026-03-29' }, // the clock goes forward
  { from: '2026-10-24', days: 2, to: '2026-10-26' }, // and back
  { from: '2025-12-31', days: 1, to: '2026-01-01' },
  { from: '2024-02-28', days: 2, to: '2024-03-01' },
  { from: '2026-01-01', days: -1, to: '2025-12-31' },
])('$from and $days days is $to', ({ from, days, to }) => {
  expect(addDays(isoDate(from), days)).toBe(to)
  expect(daysBetween(isoDate(from), isoDate(to))).toBe(days)
})

test.each([
  { instant: '2026-01-14T22:59:59Z', day: '2026-01-14' },
  { instant: '2026-01-14T23:00:00Z', day: '2026-01-15' },
  { instant: '2026-07-14T22:00:00Z', day: '2026-07-15' },
  { instant: '2025-12-31T23:00:00Z', day: '2026-01-01' },
])('at $instant it is $day in Amsterdam', ({ instant, day }) => {
  expect(amsterdamDay(new Date(instant))).toBe(day)
})

test.each([
  { date: '2023-12-31', within: true },
  { date: '2024-01-01', within: false },
  { date: '2021-11-01', within: true },
  { date: '2021-10-31', within: false },
])('$date within the pilot: $within', ({ date, within }) => {
  expect(isWithin(isoDate(date), isoDate('2021-11-01'), isoDate('2023-12-31'))).toBe(within)
})

test('an open period has no ends', () => {
  expect(isWithin(isoDate('1950-01-01'), null, null)).toBe(true)
})

test.each([
  { day: '2026-11-22', monday: '2026-11-16', week: '2026-W47' }, // a Sunday
  { day: '2026-11-23', monday: '2026-11-23', week: '2026-W48' },
  { day: '2026-12-31', monday: '2026-12-28', week: '2026-W53' },
  { day: '2027-01-03', monday: '2026-12-28', week: '2026-W53' }, // a week belongs to the year of its Thursday
  { day: '2027-01-04', monday: '2027-01-04', week: '2027-W01' },
  { day: '2024-12-30', monday: '2024-12-30', week: '2025-W01' },
])('$day is in the week of $monday, $week', ({ day, monday, week }) => {
  expect(weekStart(isoDate(day))).toBe(monday)
  expect(isoWeek(isoDate(day))).toBe(week)
})

test.each([
  { on: '2026-07-06', weeks: 20 },
  { on: '2026-09-14', weeks: 30 },
  { on: '2026-11-23', weeks: 40 },
])('due on 2026-11-23, she is $weeks weeks on $on', ({ on, weeks }) => {
  expect(gestationDays(isoDate('2026-11-23'), isoDate(on))).toBe(weeks * 7)
})
