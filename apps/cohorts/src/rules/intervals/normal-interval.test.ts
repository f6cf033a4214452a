import { expect, test } from 'vitest'
import { differenceOf, normalInterval } from './normal-interval.ts'

test('95 per cent lies within 1.96 standard errors', () => {
  const { lower, upper } = normalInterval({ value: 44, variance: 4 })
  expect(lower).toBeCloseTo(40.08, 2)
  expect(upper).toBeCloseTo(47.92, 2)
})

test('without variance the interval is the value', () => {
  expect(normalInterval({ value: 44, variance: 0 })).toEqual({ lower: 44, upper: 44 })
})

test('a difference has both variances in it', () => {
  expect(differenceOf({ value: 46, variance: 9 }, { value: 42, variance: 16 })).toEqual({ value: 4, variance: 25 })
})
