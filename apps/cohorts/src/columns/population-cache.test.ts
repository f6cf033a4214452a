import { expect, test } from 'vitest'
import { aDefinition } from '../../test/a-definition.ts'
import { aStore } from '../../test/a-store.ts'
import { populationCache } from './population-cache.ts'

const store = aStore(Array.from({ length: 100 }, () => ({})))
const LIMITS = { populations: 2, bytes: 1_000_000 }

test('the same definition is the same population, also when only what is said of it differs', () => {
  const { populationOf } = populationCache(store, LIMITS)
  const first = populationOf(aDefinition())
  expect(populationOf(aDefinition({ norm: { hoursPerDay: 3, days: 10 }, underTwentyFour: 'WITHOUT_NONE' }))).toBe(first)
  expect(populationOf(aDefinition(), { hoursCorrection: 'ONE_EIGHTH_INCREASE' })).toBe(first)
  expect(populationOf(aDefinition(), { hoursCorrection: 'NONE' })).not.toBe(first)
  expect(populationOf(aDefinition({ classLimits: 'WHOLE_HOURS' }))).not.toBe(first)
})

test('the one that was not asked for the longest goes', () => {
  const { populationOf } = populationCache(store, LIMITS)
  const [a, b, c] = [aDefinition(), aDefinition({ noClaim: 'MISSING' }), aDefinition({ plurality: 'ALL' })]
  const first = populationOf(a)
  const second = populationOf(b)
  expect(populationOf(a)).toBe(first)
  populationOf(c)
  expect(populationOf(a)).toBe(first)
  expect(populationOf(b)).not.toBe(second)
})

test('populations that are too large together do not stay together; the one that is asked for does', () => {
  const { populationOf } = populationCache(store, { populations: 8, bytes: 2000 })
  const [a, b] = [aDefinition(), aDefinition({ noClaim: 'MISSING' })]
  const first = populationOf(a)
  const second = populationOf(b)
  expect(populationOf(b)).toBe(second)
  expect(populationOf(a)).not.toBe(first)
})
