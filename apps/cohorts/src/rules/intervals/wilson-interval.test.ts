import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STANDARD_ERRORS } from './estimate.ts'
import { type PublishedShare, wilsonInterval } from './wilson-interval.ts'

// Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
test.each([
  { count: 81, people: 263, lower: 0.2553, upper: 0.3662 },
  { count: 15, people: 148, lower: 0.0624, upper: 0.1605 },
  { count: 0, people: 20, lower: 0, upper: 0.1611 },
  { count: 1, people: 29, lower: 0.0061, upper: 0.1718 },
])('$count of $people without noise, as published', ({ count, people, lower, upper }) => {
  const interval = wilsonInterval({ count, people, noiseVariance: 0 })
  expect(interval?.lower).toBeCloseTo(100 * lower, 2)
  expect(interval?.upper).toBeCloseTo(100 * upper, 2)
})

/** Every π on a fine grid that the observation does not contradict, straight from the inequality. */
function slowly({ count, people, noiseVariance }: PublishedShare): { lower: number; upper: number } {
  const p = count / people
  const steps = 200_000
  const allowed = Array.from({ length: steps + 1 }, (_, step) => step / steps).filter((pi) => {
    const variance = (pi * (1 - pi)) / people + (noiseVariance * (1 + pi ** 2)) / people ** 2
    return (p - pi) ** 2 <= STANDARD_ERRORS ** 2 * variance
  })
  return { lower: 100 * allowed[0]!, upper: 100 * allowed.at(-1)! }
}

test.each([
  { count: 0, people: 10, noiseVariance: 3 },
  { count: 10, people: 10, noiseVariance: 3 },
  { count: 5, people: 10, noiseVariance: 3 },
  { count: 0, people: 1000, noiseVariance: 3 },
  { count: 1000, people: 1000, noiseVariance: 3 },
  { count: 71, people: 1000, noiseVariance: 3 },
  { count: 71, people: 1000, noiseVariance: 0 },
])('$count of $people with noise of variance $noiseVariance, as from the inequality itself', (share) => {
  const expected = slowly(share)
  expect(wilsonInterval(share)!.lower).toBeCloseTo(expected.lower, 2)
  expect(wilsonInterval(share)!.upper).toBeCloseTo(expected.upper, 2)
})

test('of nobody there is no percentage', () => {
  expect(wilsonInterval({ count: 0, people: 0, noiseVariance: 3 })).toBeNull()
})

test('where noise hides everything, anything is possible', () => {
  expect(wilsonInterval({ count: 1, people: 1, noiseVariance: 3 })).toEqual({ lower: 0, upper: 100 })
})

test('a count that noise put above its denominator is everybody', () => {
  const above = wilsonInterval({ count: 102, people: 100, noiseVariance: 3 })
  expect(above).toEqual(wilsonInterval({ count: 100, people: 100, noiseVariance: 3 }))
  expect(above?.upper).toBe(100)
})

test('it holds the percentage, stays in 0 to 100, and noise makes it no narrower', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (people, share) => {
      const count = Math.round(share * people)
      const plain = wilsonInterval({ count, people, noiseVariance: 0 })!
      const widened = wilsonInterval({ count, people, noiseVariance: 3 })!
      const percent = (100 * count) / people
      const dust = 1e-9
      expect(widened.lower).toBeGreaterThanOrEqual(0)
      expect(widened.upper).toBeLessThanOrEqual(100)
      expect(widened.lower).toBeLessThanOrEqual(percent + dust)
      expect(widened.upper).toBeGreaterThanOrEqual(percent - dust)
      expect(widened.lower).toBeLessThanOrEqual(plain.lower + dust)
      expect(widened.upper).toBeGreaterThanOrEqual(plain.upper - dust)
    }),
  )
})

/** How often the interval holds the truth, summed over every binomial outcome and every noise. */
function coverage(people: number, truth: number, noiseVariance: number): number {
  const noise = [-2, -1, 0, 1, 2] // uniform: variance 2
  let total = 0
  let probability = (1 - truth) ** people
  for (let count = 0; count <= people; count++) {
    for (const e1 of noise) {
      for (const e2 of noise) {
        const interval = wilsonInterval({ count: count + e1, people: people + e2, noiseVariance })!
        if (interval.lower <= 100 * truth && 100 * truth <= interval.upper) total += probability / noise.length ** 2
      }
    }
    probability *= ((people - count) / (count + 1)) * (truth / (1 - truth))
  }
  return total
}

test.each([
  { people: 30, truth: 0.3 },
  { people: 100, truth: 0.05 },
  { people: 200, truth: 0.5 },
  { people: 400, truth: 0.02 },
])('of $people with a true share of $truth it holds the truth about 95 times in a hundred', ({ people, truth }) => {
  expect(coverage(people, truth, 2)).toBeGreaterThan(0.94)
  expect(coverage(people, truth, 2)).toBeGreaterThan(coverage(people, truth, 0))
})
