import { expect, test } from 'vitest'
import { median, quantile } from './quantile.ts'

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[10, 9, 100], 10],
  [[], NaN],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

test.each([
  [hundred, 0.5, 50],
  [hundred, 0.99, 99],
  [hundred, 1, 100],
  [hundred, 0, 1],
  [[5], 0.99, 5],
  [[], 0.5, NaN],
])('a share of the values, case %#', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected)
})
