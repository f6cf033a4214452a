import { expect, test } from 'vitest'
import { toMidnight } from './to-midnight.ts'

test.each([
  { now: '2026-11-22T12:00:00Z', minutes: 0 },
  { now: '2026-11-22T22:35:00Z', minutes: 0 },
  { now: '2026-11-22T22:36:00Z', minutes: 24 },
  { now: '2026-11-22T22:59:00Z', minutes: 1 },
  { now: '2026-11-22T23:00:00Z', minutes: 0 },
  { now: '2026-06-30T21:45:00Z', minutes: 15 },
  { now: '2026-06-30T22:45:00Z', minutes: 0 },
  { now: '2026-10-25T22:50:00Z', minutes: 10 },
])('at $now a run waits $minutes minutes', ({ now, minutes }) => {
  expect(toMidnight(new Date(now)) / 60_000).toBe(minutes)
})
