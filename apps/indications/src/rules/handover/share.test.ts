import { expect, test } from 'vitest'
import { share } from './share.ts'

test.each([
  { part: 0, whole: 0, expected: null },
  { part: 9, whole: 9, expected: null },
  { part: 0, whole: 10, expected: 0 },
  { part: 9, whole: 10, expected: 0.9 },
  { part: 12, whole: 12, expected: 1 },
])('$part of $whole', ({ part, whole, expected }) => {
  expect(share(part, whole)).toBe(expected)
})
