import { expect, test } from 'vitest'
import { ratioPlace } from './ratio-place.ts'

test('1 is in the middle, half and double as far from it, and what is outside at the edge', () => {
  expect(ratioPlace(1)).toBe(50)
  expect(ratioPlace(0.5) + ratioPlace(2)).toBeCloseTo(100)
  expect([ratioPlace(0), ratioPlace(100)]).toEqual([0, 100])
})
