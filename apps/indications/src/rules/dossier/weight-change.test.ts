import { expect, test } from 'vitest'
import { weightChange } from './weight-change.ts'

test.each([
  { birth: 3500, grams: 3500, percent: 0 },
  { birth: 3500, grams: 3255, percent: -7 },
  { birth: 3500, grams: 3150, percent: -10 },
  { birth: 2000, grams: 2200, percent: 10 },
  { birth: null, grams: 3500, percent: null },
])('$birth g at birth, $grams g now: $percent %', ({ birth, grams, percent }) => {
  expect(weightChange(birth, grams)).toBe(percent)
})
