import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rangeCents } from './range-cents.ts'
import { exactly, type ScenarioRange } from './scenario-range.ts'

test.each([
  { given: '100 families × 44 hours in 2021', hours: exactly(4400), price: exactly(460), cents: exactly(2_024_000) },
  { given: 'nobody', hours: exactly(0), price: exactly(460), cents: exactly(0) },
  {
    given: 'a year between its neighbours has bounds and no middle',
    hours: exactly(4400),
    price: { low: 420, central: null, high: 440 },
    cents: { low: 1_848_000, central: null, high: 1_936_000 },
  },
  {
    given: 'hours within bounds',
    hours: { low: 4300, central: 4400, high: 4500 },
    price: exactly(460),
    cents: { low: 1_978_000, central: 2_024_000, high: 2_070_000 },
  },
])('$given', ({ hours, price, cents }) => {
  expect(rangeCents(hours, price)).toEqual(cents)
})

test.each([
  { percent: 0, central: 0 },
  { percent: 50, central: 1_012_000 },
  { percent: 100, central: 2_024_000 },
])('$percent percent of the price is $central cents', ({ percent, central }) => {
  expect(rangeCents(exactly(4400), exactly(460), percent)).toEqual(exactly(central))
})

const range: fc.Arbitrary<ScenarioRange> = fc
  .tuple(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(1_000_000))
  .map((values) => values.toSorted((one, other) => one - other) as [number, number, number])
  .map(([low, central, high]) => ({ low, central, high }))

test('low ≤ central ≤ high, and more hours or a larger share never cost less', () => {
  fc.assert(
    fc.property(range, range, fc.integer({ min: 0, max: 100 }), fc.nat(1000), (hours, price, percent, more) => {
      const { low, central, high } = rangeCents(hours, price, percent)
      expect(low).toBeLessThanOrEqual(central as number)
      expect(central).toBeLessThanOrEqual(high)
      const added = rangeCents({ ...hours, low: hours.low + more, high: hours.high + more }, price, percent)
      expect(added.low).toBeGreaterThanOrEqual(low)
      expect(added.high).toBeGreaterThanOrEqual(high)
      expect(rangeCents(hours, price, Math.min(100, percent + 1)).high).toBeGreaterThanOrEqual(high)
    }),
  )
})
