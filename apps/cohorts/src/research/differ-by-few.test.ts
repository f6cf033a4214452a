import { expect, test } from 'vitest'
import { differByFew } from './differ-by-few.ts'

const upTo = (n: number) => Array.from({ length: n }, (_, row) => row)

test.each([
  { given: 'the same', a: upTo(50), b: upTo(50), few: false },
  { given: 'one more', a: upTo(50), b: upTo(51), few: true },
  { given: 'nine more', a: upTo(50), b: upTo(59), few: true },
  { given: 'ten more', a: upTo(50), b: upTo(60), few: false },
  { given: 'nine on both sides', a: upTo(50).slice(9), b: upTo(50).slice(0, -9), few: true },
  { given: 'ten on one side of the two', a: upTo(50).slice(10), b: upTo(50).slice(0, -9), few: false },
  { given: 'nothing in common', a: upTo(50), b: upTo(50).map((row) => row + 100), few: false },
  { given: 'nobody against nine', a: [], b: upTo(9), few: true },
  { given: 'nobody against nobody', a: [], b: [], few: false },
])('$given', ({ a, b, few }) => {
  expect(differByFew(a, b)).toBe(few)
  expect(differByFew(b, a)).toBe(few)
})
