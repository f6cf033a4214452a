import { expect, test } from 'vitest'
import { niceTicks } from './nice-ticks.ts'

test.each([
  [0, 100, [0, 20, 40, 60, 80, 100]],
  [39.2, 45.6, [38, 40, 42, 44, 46]],
  [-1.2, 0.7, [-1.5, -1, -0.5, 0, 0.5, 1]],
  [44, 44, [40, 50]],
  [0, 0, [0, 0.2]],
])('from %f to %f', (low, high, ticks) => {
  expect(niceTicks(low, high)).toEqual(ticks)
})

test('every value lies between the first and the last', () => {
  for (let low = -50; low < 50; low += 0.37)
    for (const span of [0.01, 0.9, 7, 63]) {
      const ticks = niceTicks(low, low + span)
      expect(ticks[0]).toBeLessThanOrEqual(low + 1e-9)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + span - 1e-9)
      expect(ticks.length).toBeLessThanOrEqual(8)
    }
})
