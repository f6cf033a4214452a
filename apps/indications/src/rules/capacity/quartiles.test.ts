import { expect, test } from 'vitest'
import { quartiles } from './quartiles.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, index) => count - index)

test.each([
  { count: 0, values: null },
  { count: 9, values: null },
  { count: 10, values: { lower: 3.25, median: 5.5, upper: 7.75 } },
  { count: 11, values: { lower: 3.5, median: 6, upper: 8.5 } },
  { count: 13, values: { lower: 4, median: 7, upper: 10 } },
])('1 to $count', ({ count, values }) => {
  expect(quartiles(upTo(count))).toEqual({ count, values })
})
