import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aContractedTariff } from '../../../test/amounts.ts'
import { contractedAmountAt, contractedTariffAt } from './contracted-amount-at.ts'

const TARIFFS = [
  aContractedTariff({ cents: 5800 }),
  aContractedTariff({ cents: 5600, insurer: '0002' }),
  aContractedTariff({ cents: 5300, validFrom: isoDate('2021-01-01'), validUntil: isoDate('2021-12-31') }),
  aContractedTariff({ cents: 5700, organisation: '41900002' }),
]
const OURS = { organisation: '41900001', insurer: null }

test.each([
  { given: 'any insurer', parties: OURS, cents: 5800 },
  { given: 'the insurer with an agreement of its own', parties: { ...OURS, insurer: '0002' }, cents: 5600 },
  { given: 'another insurer', parties: { ...OURS, insurer: '0003' }, cents: 5800 },
  { given: 'another organisation', parties: { organisation: '41900002', insurer: '0002' }, cents: 5700 },
])('agreed with $given: $cents cents', ({ parties, cents }) => {
  expect(contractedTariffAt(TARIFFS, parties, 'KRAAMZORG_HOUR', isoDate('2023-12-31'))?.cents).toBe(cents)
})

test('an invented tariff says so in its remark and its confidence', () => {
  expect(contractedAmountAt(TARIFFS, OURS, 'KRAAMZORG_HOUR', isoDate('2023-01-01'))).toMatchObject({
    outcome: 'KNOWN',
    amount: {
      cents: 5800,
      basis: 'CONTRACTED',
      confidence: 'DEMONSTRATION',
      remark: { nl: expect.stringContaining('Verzonnen') },
    },
  })
})

test.each([
  { given: 'a year without a contract', parties: OURS, before: 5300, after: 5800 },
  { given: 'an organisation without one', parties: { ...OURS, organisation: '41900009' }, before: null, after: null },
  { given: 'an organisation that is not known', parties: { ...OURS, organisation: null }, before: null, after: null },
])('$given: unknown, and the maximum does not take its place', ({ parties, before, after }) => {
  const answer = contractedAmountAt(TARIFFS, parties, 'KRAAMZORG_HOUR', isoDate('2022-06-01'))
  expect(answer).toMatchObject({ outcome: 'UNKNOWN', missing: 'CONTRACTED KRAAMZORG_HOUR 2022' })
  if (answer.outcome === 'UNKNOWN')
    expect([answer.before?.cents ?? null, answer.after?.cents ?? null]).toEqual([before, after])
})
