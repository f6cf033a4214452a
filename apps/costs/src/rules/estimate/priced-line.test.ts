import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { anAmount } from '../../../test/amounts.ts'
import { amountAt } from '../amount/amount-at.ts'
import { pricedLine } from './priced-line.ts'

const known = amountAt([anAmount()], 'KRAAMZORG_HOUR', isoDate('2020-06-01'))
const unknown = amountAt([], 'KRAAMZORG_HOUR', isoDate('2020-06-01'))

test.each([
  { quantity: 24, amount: known, cents: 120_000, missing: [] },
  { quantity: 0, amount: known, cents: 0, missing: [] },
  { quantity: null, amount: known, cents: null, missing: ['hours'] },
  { quantity: 24, amount: unknown, cents: null, missing: ['KRAAMZORG_HOUR 2020'] },
  { quantity: null, amount: unknown, cents: null, missing: ['hours', 'KRAAMZORG_HOUR 2020'] },
])('$quantity hours: $cents cents, missing $missing', ({ quantity, amount, cents, missing }) => {
  expect(pricedLine('CARE_HOURS', quantity, amount)).toEqual({ code: 'CARE_HOURS', quantity, amount, cents, missing })
})

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])(
  '%d hours are no hours: unknown, never a negative bill',
  (hours) => {
    expect(pricedLine('CARE_HOURS', hours, known)).toMatchObject({ quantity: null, cents: null, missing: ['hours'] })
  },
)
