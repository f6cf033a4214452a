import { POLICY, protectTable } from '@kraamketen/disclosure'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWithinNoise, totalWithinNoise, withoutFew } from './within-noise.ts'

const { threshold, maximumNoise, noiseVariance } = POLICY

test.each([
  { given: 'nobody received anything', mean: 0, people: 400, low: 0, high: 0 },
  { given: 'a hundred families', mean: 2640, people: 100, low: 248_609, high: 281_101 }, // 264,000 less and more 2,306 for cut digits, ÷ 1.0526 and 0.9474 for 5 of 95
])('$given: from $low to $high', ({ mean, people, low, high }) => {
  const range = totalWithinNoise({ mean, people, threshold, maximumNoise, noiseVariance })
  expect([Math.round(range.low), Math.round(range.high)]).toEqual([low, high])
})

test('whatever disclosure control did to it, the true total lies within the bounds', () => {
  const families = fc.array(fc.integer({ min: 0, max: 4800 }), { minLength: 10, maxLength: 300 })
  fc.assert(
    fc.property(families, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (minutes, key) => {
      const total = minutes.reduce((sum, one) => sum + one, 0)
      const people = Uint32Array.of(minutes.length)
      const keys = Uint32Array.of(key)
      const table = protectTable({
        shape: [],
        classes: 0,
        counts: new Uint32Array(0),
        keys: new Uint32Array(0),
        others: people,
        otherKeys: keys,
        sums: [{ people, keys, total: Float64Array.of(total) }],
        sketches: new Uint32Array(0),
      })
      const { mean, n } = table.total.means[0]!
      if ('withheld' in mean || 'withheld' in n) return expect.unreachable()
      const range = totalWithinNoise({ mean: mean.value, people: n.value, threshold, maximumNoise, noiseVariance })
      expect(range.low).toBeLessThanOrEqual(total + 1e-6)
      expect(range.high).toBeGreaterThanOrEqual(total - 1e-6)
      expect(range.low).toBeLessThanOrEqual(range.central)
      expect(range.central).toBeLessThanOrEqual(range.high)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  { count: 100, noisy: 2, range: { low: 90, central: 100, high: 110 } },
  { count: 3, noisy: 1, range: { low: 0, central: 3, high: 8 } },
  { count: 0, noisy: 0, range: { low: 0, central: 0, high: 0 } },
  { count: -2, noisy: 2, range: { low: 0, central: 0, high: 8 } }, // n less a count, each with noise of its own
])('$count of $noisy noisy counts', ({ count, noisy, range }) => {
  expect(countWithinNoise(count, noisy, maximumNoise)).toEqual(range)
})

test.each([
  { everybody: 100, low: 86, high: 105 }, // 95 to 105 families, of whom none to nine
  { everybody: 12, low: 0, high: 17 },
])('$everybody less some that are too few to show: $low to $high', ({ everybody, low, high }) => {
  expect(withoutFew(everybody, threshold, maximumNoise)).toEqual({ low, central: null, high })
})
