import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { TARIFFS } from '../../../data/tariffs.ts'
import { aContractedTariff } from '../../../test/amounts.ts'
import { contractedPrice } from './contracted-price.ts'
import { exactly } from './scenario-range.ts'
import { tariffQuestion, tariffScenario } from './tariff-scenario.ts'

const scenario = ({
  at = '2023-07-01',
  hours = 1000,
  contracts = [] as number[],
  percentage = null as number | null,
} = {}) => {
  const day = isoDate(at)
  const tariffs = contracts.map((cents) => aContractedTariff({ cents, validFrom: day, validUntil: day }))
  const contracted = contractedPrice(TARIFFS, tariffs, null, day)
  return tariffScenario({ amounts: TARIFFS, at: day, hours, contracted, percentage })
}

test('1,000 hours in 2023: at 59.33, at a contracted 57.00, and at 95 percent', () => {
  expect(scenario({ contracts: [5700], percentage: 95 })).toMatchObject([
    { variant: 'ALL_AT_MAXIMUM', costs: { cents: exactly(5_933_000) }, difference: exactly(0) },
    { variant: 'ALL_AT_CONTRACTED', costs: { cents: exactly(5_700_000) }, difference: exactly(-233_000) },
    { variant: 'AT_PERCENTAGE', costs: { cents: exactly(5_636_350) }, difference: exactly(-296_650) },
  ])
})

test('several contracts are a range without a middle, and it says why', () => {
  const [, contracted] = scenario({ contracts: [5700, 6100, 5800] })
  expect(contracted).toMatchObject({
    costs: { cents: { low: 5_700_000, central: null, high: 6_100_000 } },
    difference: { low: -233_000, central: null, high: 167_000 }, // above the maximum by written agreement
  })
  expect(contracted?.costs.rangeFrom.map(({ en }) => en)).toEqual([expect.stringContaining('several contracted')])
})

test('a year without a maximum: what is contracted is known, the rest and every difference are not', () => {
  expect(scenario({ at: '2026-07-01', contracts: [6400], percentage: 95 })).toMatchObject([
    { costs: { cents: null, missing: ['KRAAMZORG_HOUR 2026'] }, difference: null },
    { costs: { cents: exactly(6_400_000), missing: [] }, difference: null },
    { costs: { cents: null, missing: ['KRAAMZORG_HOUR 2026'] }, difference: null },
  ])
})

test('no hours cost nothing, and no contract is unknown and not the maximum', () => {
  expect(scenario({ hours: 0, contracts: [5700] }).map(({ costs }) => costs.cents?.central)).toEqual([0, 0])
  expect(scenario()).toMatchObject([
    { costs: { cents: exactly(5_933_000) } },
    { costs: { cents: null, missing: ['CONTRACTED KRAAMZORG_HOUR 2023'] }, difference: null },
  ])
})

test('the question, in words', () => {
  expect(tariffQuestion({ at: isoDate('2023-07-01'), hours: 1000.5 }).nl).toBe(
    'Wat kosten 1000,5 uren kraamzorg bij de verschillende tarieven van 2023-07-01?',
  )
})
