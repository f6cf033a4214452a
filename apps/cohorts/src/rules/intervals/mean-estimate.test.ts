import { expect, test } from 'vitest'
import { meanEstimate } from './mean-estimate.ts'

test('without noise it is the square of the standard error', () => {
  expect(meanEstimate({ mean: 44, people: 100, deviation: 10, noiseVariance: 0 })).toEqual({ value: 44, variance: 1 })
})

test('of nobody there is no mean', () => {
  expect(meanEstimate({ mean: 0, people: 0, deviation: 0, noiseVariance: 3 })).toBeNull()
})

test.each([{ people: 10 }, { people: 100 }, { people: 10_000 }])(
  'the noise of a mean of $people, as from every pair of noises',
  ({ people }) => {
    const mean = 44
    const noise = [-2, -1, 0, 1, 2] // uniform: variance 2
    const squares = noise.flatMap((e1) =>
      noise.map((e2) => ((mean * people * (1 + e1 / people)) / (people + e2) - mean) ** 2),
    )
    const slow = squares.reduce((sum, square) => sum + square, 0) / squares.length
    const { variance } = meanEstimate({ mean, people, deviation: 0, noiseVariance: 2 })!
    // With few people the second order counts: an eighth at ten of them.
    expect(Math.abs(variance / slow - 1)).toBeLessThan(people === 10 ? 0.13 : 0.05)
  },
)

test('a mean of nothing but zeros has no noise', () => {
  expect(meanEstimate({ mean: 0, people: 10, deviation: 0, noiseVariance: 3 })).toEqual({ value: 0, variance: 0 })
})
