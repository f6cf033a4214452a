import { isoDate } from '@kraamketen/kraamzorg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OWN_CONTRIBUTIONS } from '../../../data/own-contributions.ts'
import { ownContributionCosts } from './own-contribution-costs.ts'
import { exactly, type ScenarioRange } from './scenario-range.ts'

const costs = (year: number, hours: ScenarioRange | null, percent = 100) =>
  ownContributionCosts(OWN_CONTRIBUTIONS, isoDate(`${year}-07-01`), hours, percent)

test.each([
  { given: '100 families of 44 hours in 2021 at 4.60', year: 2021, hours: 4400, percent: 100, cents: 2_024_000 },
  { given: 'half of it waived', year: 2021, hours: 4400, percent: 50, cents: 1_012_000 },
  { given: 'no families', year: 2021, hours: 0, percent: 100, cents: 0 },
  { given: '4.55 million hours in 2022 at 4.70', year: 2022, hours: 4_550_000, percent: 100, cents: 2_138_500_000 },
])('$given: $cents cents', ({ year, hours, percent, cents }) => {
  expect(costs(year, exactly(hours), percent).cents).toEqual(exactly(cents))
})

test('what families would do is said not to be known, and nothing is said to follow from it', () => {
  const { assumptions } = costs(2021, exactly(4400))
  expect(assumptions[0]?.nl).toContain('is niet bekend')
  expect(assumptions.every(({ nl, en }) => nl.endsWith('.') && en.endsWith('.'))).toBe(true)
})

test('hours that are withheld cost an unknown amount, never nothing', () => {
  expect(costs(2021, null)).toMatchObject({ cents: null, missing: ['hours'] })
})

test('waiving for some of the families never costs more than for all of them', () => {
  const family = fc.record({ hours: fc.integer({ min: 0, max: 80 }), chosen: fc.boolean() })
  fc.assert(
    fc.property(fc.array(family), fc.constantFrom(2016, 2018, 2021, 2026), (families, year) => {
      const sum = (some: typeof families) => exactly(some.reduce((total, { hours }) => total + hours, 0))
      const all = costs(year, sum(families)).cents as ScenarioRange
      const some = costs(year, sum(families.filter(({ chosen }) => chosen))).cents as ScenarioRange
      expect(some.low).toBeLessThanOrEqual(all.low)
      expect(some.high).toBeLessThanOrEqual(all.high)
    }),
  )
})
