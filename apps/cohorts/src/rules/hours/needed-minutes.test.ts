import { expect, test } from 'vitest'
import { needGap } from './need-gap.ts'
import { neededMinutes } from './needed-minutes.ts'

const NORM = { hoursPerDay: 6, days: 8 }

test.each([
  [0, NORM, 48 * 60],
  [1, NORM, 42 * 60],
  [8, NORM, 0],
  [9, NORM, 0],
  [1, { hoursPerDay: 5.5, days: 10 }, 49.5 * 60],
])('%i days in hospital by %o: %d minutes', (hospitalDays, norm, minutes) => {
  expect(neededMinutes(hospitalDays, norm)).toBe(minutes)
})

test.each([
  [4_950_000, 4_730_000, 220_000, 0.0444],
  [5_200_000, 4_550_000, 650_000, 0.125],
  [100, 150, -50, -0.5],
])('of %d needed and %d received the gap is %d, a share of %d', (needed, received, minutes, share) => {
  const gap = needGap(needed, received)
  expect(gap.minutes).toBe(minutes)
  expect(gap.share).toBeCloseTo(share, 4)
})

test('where nothing was needed there is no share of it', () => {
  expect(needGap(0, 60)).toEqual({ minutes: -60, share: null })
})
