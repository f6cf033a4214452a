import { expect, test } from 'vitest'
import { shareEstimate } from './share-estimate.ts'

test.each([
  { given: 'half of a hundred', count: 50, people: 100, noiseVariance: 0, value: 50, variance: 25 },
  { given: 'none, where only noise is left', count: 0, people: 10, noiseVariance: 3, value: 0, variance: 300 },
  {
    given: 'all, where numerator and denominator both have noise',
    count: 10,
    people: 10,
    noiseVariance: 3,
    value: 100,
    variance: 600,
  },
  { given: 'more than all', count: 12, people: 10, noiseVariance: 0, value: 100, variance: 0 },
])('$given', ({ count, people, noiseVariance, value, variance }) => {
  const estimate = shareEstimate({ count, people, noiseVariance })
  expect(estimate?.value).toBeCloseTo(value, 10)
  expect(estimate?.variance).toBeCloseTo(variance, 8)
})

test('of nobody there is no share', () => {
  expect(shareEstimate({ count: 0, people: 0, noiseVariance: 3 })).toBeNull()
})
