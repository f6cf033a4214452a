import { expect, test } from 'vitest'
import { dayAndTime } from './day-and-time.ts'

test.each([
  ['2026-11-23T07:30:00Z', 'maandag 23 november om 08:30', 'Monday 23 November at 08:30'],
  ['2026-07-01T06:05:00Z', 'woensdag 1 juli om 08:05', 'Wednesday 1 July at 08:05'],
])('%s by the clock in the Netherlands', (instant, dutch, english) => {
  expect([dayAndTime(instant, 'nl'), dayAndTime(instant, 'en')]).toEqual([dutch, english])
})
