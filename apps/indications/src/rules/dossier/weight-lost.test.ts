import { expect, test } from 'vitest'
import { weightLost } from './weight-lost.ts'

test.each([
  { birth: 3500, grams: 3500, percent: 0 },
  { birth: 3500, grams: 3255, percent: 7 },
  { birth: 3500, grams: 3150, percent: 10 },
  { birth: 3500, grams: 3605, percent: -3 },
])('$birth g at birth, $grams g now: $percent %', ({ birth, grams, percent }) => {
  expect(weightLost(birth, grams)).toBeCloseTo(percent, 9)
})

test('a birth weight that is not recorded gives no percentage', () => {
  expect(weightLost(null, 3300)).toBeNull()
})
