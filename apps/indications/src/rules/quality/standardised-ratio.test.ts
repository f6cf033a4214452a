import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standardisedRatio } from './standardised-ratio.ts'

// The exact Poisson limits of a count, from the chi-square distribution, as printed tables give them.
test.each([
  { observed: 0, lower: 0, upper: 3.689 },
  { observed: 1, lower: 0.025, upper: 5.572 },
  { observed: 5, lower: 1.623, upper: 11.668 },
  { observed: 10, lower: 4.795, upper: 18.39 },
  { observed: 50, lower: 37.11, upper: 65.92 },
  { observed: 100, lower: 81.36, upper: 121.63 },
])('the interval of $observed is near the exact one', ({ observed, lower, upper }) => {
  const ratio = standardisedRatio(observed, 1)
  expect(ratio.lower).toBeCloseTo(lower, 1)
  expect(ratio.upper).toBeCloseTo(upper, 0)
})

test.each([
  { observed: 10, expected: 10, differs: false },
  { observed: 15, expected: 10, differs: false },
  { observed: 30, expected: 10, differs: true },
  { observed: 2, expected: 10, differs: true },
  { observed: 0, expected: 3, differs: false },
  { observed: 0, expected: 4, differs: true },
])('$observed where $expected were expected: differs is $differs', ({ observed, expected, differs }) => {
  expect(standardisedRatio(observed, expected).differs).toBe(differs)
})

test('nothing expected has no ratio', () => {
  expect(standardisedRatio(0, 0)).toEqual({
    observed: 0,
    expected: 0,
    ratio: null,
    lower: null,
    upper: null,
    differs: false,
  })
})

test('the ratio lies in its interval, and the interval narrows as numbers grow', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0.5, max: 1e5, noNaN: true }), (n, expected) => {
      const one = standardisedRatio(n, expected)
      expect(one.lower!).toBeLessThan(one.ratio!)
      expect(one.upper!).toBeGreaterThan(one.ratio!)
      const many = standardisedRatio(n * 4, expected * 4)
      expect(many.upper! - many.lower!).toBeLessThan(one.upper! - one.lower!)
    }),
  )
})
