import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { TARIFFS } from '../../../data/tariffs.ts'
import { exactly } from './scenario-range.ts'
import { tariffScenario, type TariffScenarioFacts } from './tariff-scenario.ts'

const scenario = (different: Partial<TariffScenarioFacts> = {}) =>
  tariffScenario({
    amounts: TARIFFS,
    at: isoDate('2023-07-01'),
    hours: 1000,
    contracted: [],
    percentage: null,
    ...different,
  })

test('1,000 hours in 2023: at 59.33, at a contracted 57.00, and at 95 percent', () => {
  expect(scenario({ contracted: [5700], percentage: 95 })).toMatchObject([
    { variant: 'ALL_AT_MAXIMUM', costs: { cents: exactly(5_933_000) }, difference: exactly(0) },
    { variant: 'ALL_AT_CONTRACTED', costs: { cents: exactly(5_700_000) }, difference: exactly(-233_000) },
    { variant: 'AT_PERCENTAGE', costs: { cents: exactly(5_636_350) }, difference: exactly(-296_650) },
  ])
})

test('several contracts are a range without a middle, and it says why', () => {
  const [, contracted] = scenario({ contracted: [5700, 6100, 5800] })
  expect(contracted).toMatchObject({
    costs: { cents: { low: 5_700_000, central: null, high: 6_100_000 } },
    difference: { low: -233_000, central: null, high: 167_000 }, // above the maximum by written agreement
  })
  expect(contracted?.costs.rangeFrom.map(({ en }) => en)).toEqual([expect.stringContaining('Several contracted')])
})

test('a year without a maximum: what is contracted is known, the rest and every difference are not', () => {
  const found = scenario({ at: isoDate('2026-07-01'), contracted: [6400], percentage: 95 })
  expect(found).toMatchObject([
    { costs: { cents: null, missing: ['KRAAMZORG_HOUR 2026'] }, difference: null },
    { costs: { cents: exactly(6_400_000), missing: [] }, difference: null },
    { costs: { cents: null, missing: ['KRAAMZORG_HOUR 2026'] }, difference: null },
  ])
})

test.each([
  { given: 'no hours', different: { hours: 0, contracted: [5700] }, central: [0, 0] },
  { given: 'no contracts and no percentage', different: {}, central: [5_933_000] },
])('$given', ({ different, central }) => {
  expect(scenario(different).map(({ costs }) => costs.cents?.central)).toEqual(central)
})
