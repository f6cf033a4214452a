import { expect, test } from 'vitest'
import { shadeOf } from './shade-of.ts'

test.each([
  [0, 0],
  [1.9, 0],
  [2, 1],
  [9.9, 4],
  [10, 4],
  [null, null],
])('%s of 0 to 10 has shade %s', (value, shade) => {
  expect(shadeOf(value, [0, null, 10])).toBe(shade)
})

test('figures that are all the same have one shade', () => {
  expect(shadeOf(3, [3, 3])).toBe(0)
})
