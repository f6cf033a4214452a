import { isoDate } from '@kraamketen/kraamzorg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TARIFFS } from '../../../data/tariffs.ts'
import { floorRaiseCosts } from './floor-raise-costs.ts'
import { priceRange } from './price-range.ts'
import { exactly, type ScenarioRange } from './scenario-range.ts'

const costs = (at: string, hours: ScenarioRange, assumed: number | null = null) =>
  floorRaiseCosts(hours, priceRange(TARIFFS, 'KRAAMZORG_HOUR', isoDate(at), assumed))

test.each([
  {
    given: '50 families, 4 hours more, in 2023 at 59.33',
    at: '2023-06-01',
    hours: 200,
    assumed: null,
    cents: 1_186_600,
  },
  { given: 'nothing extra', at: '2023-06-01', hours: 0, assumed: null, cents: 0 },
  { given: 'in 2026 at an assumed 65.00', at: '2026-06-01', hours: 200, assumed: 6500, cents: 1_300_000 },
])('$given: $cents cents', ({ at, hours, assumed, cents }) => {
  expect(costs(at, exactly(hours), assumed)).toMatchObject({ cents: exactly(cents), missing: [] })
})

test('in 2026 the hours are known and the euros are not: the tariff stands with its neighbour', () => {
  expect(costs('2026-06-01', exactly(200))).toMatchObject({
    cents: null,
    missing: ['KRAAMZORG_HOUR 2026'],
    price: { ground: 'UNKNOWN', amount: { before: { cents: 5933 }, after: null } },
  })
})

test('bounds of the hours are bounds of the euros, and say why', () => {
  const found = costs('2023-06-01', { low: 10, central: 40, high: 100 })
  expect(found.cents).toEqual({ low: 59_330, central: 237_320, high: 593_300 })
  expect(found.rangeFrom).toHaveLength(1)
})

test('more hours never cost less', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(1000), fc.integer({ min: 1, max: 20_000 }), (hours, more, tariff) => {
      const less = costs('2026-06-01', exactly(hours), tariff).cents as ScenarioRange
      const most = costs('2026-06-01', exactly(hours + more), tariff).cents as ScenarioRange
      expect(most.low).toBeGreaterThanOrEqual(less.low)
      expect(most.high).toBeGreaterThanOrEqual(less.high)
    }),
  )
})
