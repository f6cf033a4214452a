import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../test/random.ts'
import { mixedKey } from './mixed-key.ts'
import { noiseOf } from './noise-of.ts'
import { POLICY } from './policy.ts'

const anyKey = fc.integer({ min: 0, max: 2 ** 32 - 1 })

describe('noise', () => {
  test('nobody stays nobody, whatever the key', () => {
    fc.assert(fc.property(anyKey, (key) => noiseOf(0, key) === 0))
  })

  test.each([1, 5, 9])('%i people have no noise that would make them fit to leave', (n) => {
    expect(() => noiseOf(n, 1)).toThrow(RangeError)
  })

  test('is whole, at most D, the same for the same key, and never pushes a count under the threshold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 40 }), anyKey, (n, key) => {
        const noise = noiseOf(n, key)
        expect(Number.isInteger(noise)).toBe(true)
        expect(Math.abs(noise)).toBeLessThanOrEqual(POLICY.maximumNoise)
        expect(n + noise).toBeGreaterThanOrEqual(POLICY.threshold)
        expect(noiseOf(n, key)).toBe(noise)
      }),
    )
  })

  test.each([10, 11, 12, 13, 14, 15, 400, 763_075])('over many keys %i people get mean 0 and variance V', (n) => {
    const random = randomNumbers(n)
    const noises = Array.from({ length: 60_000 }, () => noiseOf(n, random(2 ** 32)))
    const mean = noises.reduce((sum, noise) => sum + noise, 0) / noises.length
    const square = noises.reduce((sum, noise) => sum + noise ** 2, 0) / noises.length
    expect(Math.abs(mean - (n === 10 ? 1.24 : 0))).toBeLessThan(0.03)
    expect(Math.abs(square - POLICY.noiseVariance)).toBeLessThan(0.1)
  })

  test('the ends of the range of keys have noise too', () => {
    for (const key of [0, 2 ** 32 - 1]) expect(Math.abs(noiseOf(100, key))).toBeLessThanOrEqual(5)
  })

  test('the noise of a whole says nothing about that of its parts, although its key is their sum', () => {
    const random = randomNumbers(7)
    let covariance = 0
    let sameSign = 0
    let counted = 0
    for (let pair = 0; pair < 60_000; pair++) {
      const [a, b] = [random(2 ** 32), random(2 ** 32)]
      const [ofA, ofB, ofBoth] = [noiseOf(50, a), noiseOf(60, b), noiseOf(110, (a + b) >>> 0)]
      covariance += (ofA + ofB) * ofBoth
      // With keys read directly, two small keys would make a sum that is small as well.
      if (ofA <= -3 && ofB <= -3) {
        counted++
        if (ofBoth < 0) sameSign++
      }
    }
    expect(Math.abs(covariance / 60_000)).toBeLessThan(0.1)
    expect(counted).toBeGreaterThan(200)
    expect(sameSign / counted).toBeGreaterThan(0.25)
    expect(sameSign / counted).toBeLessThan(0.52)
  })
})

describe('mixed key', () => {
  test('is one to one, so that what was uniform stays uniform', () => {
    fc.assert(
      fc.property(anyKey, anyKey, (a, b) => {
        expect(mixedKey(a)).toBeGreaterThanOrEqual(0)
        expect(mixedKey(a) === mixedKey(b)).toBe(a === b)
      }),
    )
  })

  test('neighbours lie half of their bits apart', () => {
    let bits = 0
    for (let key = 0; key < 1000; key++) {
      for (let apart = mixedKey(key) ^ mixedKey(key + 1); apart !== 0; apart &= apart - 1) bits++
    }
    expect(Math.abs(bits / 1000 - 16)).toBeLessThan(0.5)
  })
})
