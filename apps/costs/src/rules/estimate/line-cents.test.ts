import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineCents } from './line-cents.ts'

test.each([
  { quantity: 0, price: 5451, cents: 0 },
  { quantity: 49, price: 5451, cents: 267_099 },
  { quantity: 42.875, price: 5451, cents: 233_712 }, // 233,711.625
  { quantity: 0.5, price: 1, cents: 1 }, // half a cent goes up
  { quantity: 0.499, price: 1, cents: 0 },
  { quantity: 43.7, price: 470, cents: 20_539 }, // 20539.000000000004 in floating point
  { quantity: 1.005, price: 100, cents: 101 }, // 100.49999999999999 in floating point: half a cent, so up
])('$quantity × $price is $cents cents', ({ quantity, price, cents }) => {
  expect(lineCents(quantity, price)).toBe(cents)
})

test('agrees with exact arithmetic on thousandths of an hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 1, max: 20_000 }), (thousandths, price) => {
      const exact = (2n * BigInt(thousandths) * BigInt(price) + 1000n) / 2000n
      expect(lineCents(thousandths / 1000, price)).toBe(Number(exact))
    }),
  )
})
