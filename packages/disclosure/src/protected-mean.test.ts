import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../test/random.ts'
import { noiseOf } from './noise-of.ts'
import { POLICY } from './policy.ts'
import { protectedMean } from './protected-mean.ts'

describe('a mean', () => {
  test('is unbiased, and as exact as its people are many', () => {
    for (const [people, within] of [
      [40, 4],
      [400, 0.4],
      [40_000, 0.004],
    ] as const) {
      const random = randomNumbers(people)
      const errors = Array.from(
        { length: 4000 },
        () => protectedMean(2600 * people, people, random(2 ** 32), POLICY) / 2600 - 1,
      )
      expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / 4000) * 100).toBeLessThan(within / 4)
      const spread = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / 4000)
      // Two noises of variance V, in people.
      expect(spread * people).toBeGreaterThan(0.8 * Math.sqrt(2 * POLICY.noiseVariance))
      expect(spread * people).toBeLessThan(1.3 * Math.sqrt(2 * POLICY.noiseVariance))
    }
  })

  test('the same people and total give the same mean', () => {
    expect(protectedMean(99_000, 40, 5, POLICY)).toBe(protectedMean(99_000, 40, 5, POLICY))
  })

  test('a mean of zero is zero; without noise it is exact', () => {
    expect(protectedMean(0, 40, 5, POLICY)).toBe(0)
    expect(protectedMean(100, 30, 5, { ...POLICY, maximumNoise: 0, noiseVariance: 0 })).toBe(100 / 30)
  })

  test('the quotient of two measures of the same people is not exact', () => {
    const random = randomNumbers(11)
    let exact = 0
    for (let trial = 0; trial < 500; trial++) {
      const key = random(2 ** 32)
      const [a, b] = [100_000 + random(1000), 120_000 + random(1000)]
      const quotient = protectedMean(a, 45, key, POLICY) / protectedMean(b, 45, key, POLICY)
      if (Math.abs(quotient - a / b) < 0.002) exact++
    }
    expect(exact / 500).toBeLessThan(0.3)
  })

  test('trying all totals and numbers of people leaves many that fit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15, max: 300 }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        fc.integer({ min: 60, max: 5000 }),
        (people, key, each) => {
          const mean = protectedMean(each * people, people, key, POLICY)
          const shown = people + noiseOf(people, key)
          // What is known: the mean up to its last digit, the number of people up to D, totals in whole minutes.
          const unit = 10 ** Math.floor(Math.log10((mean * Math.sqrt(POLICY.noiseVariance)) / shown))
          const numbersThatFit = new Set<number>()
          for (let n = Math.max(10, shown - 5); n <= shown + 5; n++) {
            for (let noise = -5; noise <= 5; noise++) {
              const from = ((mean - 0.55 * unit) * shown) / (1 + noise / n)
              const to = ((mean + 0.55 * unit) * shown) / (1 + noise / n)
              if (Math.floor(to) >= Math.ceil(from)) numbersThatFit.add(n)
            }
          }
          expect(numbersThatFit.size).toBeGreaterThanOrEqual(6)
        },
      ),
    )
  })
})
