import { expect, test } from 'vitest'
import { instantOf, onTheClock } from './moment.ts'

test.each([
  ['2026-11-22', '21:30', '2026-11-22T20:30:00.000Z'],
  ['2026-07-01', '00:05', '2026-06-30T22:05:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'], // the clock says it twice: the first
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'], // the clock skips it: half past three
  ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
])('%s %s in Amsterdam is %s', (day, time, instant) => expect(instantOf(day, time).toISOString()).toBe(instant))

test('what the clock says at an instant', () => {
  expect(onTheClock(new Date('2026-11-22T20:30:00Z'))).toEqual({ day: '2026-11-22', time: '21:30' })
  expect(onTheClock(new Date('2026-06-30T22:05:00Z'))).toEqual({ day: '2026-07-01', time: '00:05' })
})
