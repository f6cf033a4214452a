import { expect, test } from 'vitest'
import { onTheClock } from './on-the-clock.ts'

test('what the clock says at an instant', () => {
  expect(onTheClock(new Date('2026-11-22T20:30:00Z'))).toEqual({ day: '2026-11-22', time: '21:30' })
  expect(onTheClock(new Date('2026-06-30T22:05:00Z'))).toEqual({ day: '2026-07-01', time: '00:05' })
})
