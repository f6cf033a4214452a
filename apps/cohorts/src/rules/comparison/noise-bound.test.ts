import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBound, meanBound, shareBound, type StatedNoise } from './noise-bound.ts'

const noise: StatedNoise = { maximumNoise: 5, noiseVariance: 3 }
const none: StatedNoise = { maximumNoise: 0, noiseVariance: 0 }
const amount = fc.integer({ min: -5, max: 5 })

test('without noise nothing moves', () => {
  expect([countBound(10, none), shareBound(50, 10, none), meanBound(44, 10, none)]).toEqual([0, 0, 0])
})

test('a count moves by the largest noise, and nobody stays nobody', () => {
  expect(countBound(10, noise)).toBe(5)
  expect(countBound(0, noise)).toBe(0)
})

test('hardly more people than noise: anything', () => {
  expect(shareBound(50, 5, noise)).toBe(100)
  expect(meanBound(44, 10, noise)).toBe(Infinity)
})

test('no share is further from its published value than the bound, and one comes near', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      amount,
      amount,
      (n, at, e1, e2) => {
        const x = Math.round(10 + at * (n - 10))
        const published = Math.min(100, (100 * (x + e1)) / (n + e2))
        const bound = shareBound(published, n + e2, noise)
        expect(Math.abs(published - (100 * x) / n)).toBeLessThanOrEqual(bound + 1e-9)
      },
    ),
  )
  expect(shareBound((100 * 505) / 995, 995, noise)).toBeLessThan(1.02 * ((100 * 505) / 995 - 50))
})

test('no mean is further from its published value than the bound, digits cut included', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 5000 }),
      fc.double({ min: 1, max: 80, noNaN: true }),
      amount,
      amount,
      (n, mean, e1, e2) => {
        const exact = (mean * (1 + e1 / n)) / (1 + e2 / n)
        const unit = 10 ** Math.floor(Math.log10((exact * Math.sqrt(3)) / (n + e2)))
        const published = Math.round(exact / unit) * unit
        expect(Math.abs(published - mean)).toBeLessThanOrEqual(1.001 * meanBound(published, n + e2, noise))
      },
    ),
  )
})
