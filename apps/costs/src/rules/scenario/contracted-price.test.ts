import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { TARIFFS } from '../../../data/tariffs.ts'
import { aContractedTariff } from '../../../test/amounts.ts'
import { contractedPrice } from './contracted-price.ts'
import { exactly } from './scenario-range.ts'

const YEAR = { validFrom: isoDate('2023-01-01'), validUntil: isoDate('2023-12-31') }
const CONTRACTS = [
  aContractedTariff({ ...YEAR, cents: 5800 }),
  aContractedTariff({ ...YEAR, cents: 5600, insurer: '0002' }),
  aContractedTariff({ ...YEAR, cents: 6200, organisation: '41900002' }),
  aContractedTariff({ ...YEAR, cents: 9000, kind: 'INTAKE_HOME' }),
]
const price = (organisation: string | null, at = '2023-07-01') =>
  contractedPrice(TARIFFS, CONTRACTS, organisation, isoDate(at))

test.each([
  { given: 'one contract is one price', organisation: '41900002', cents: exactly(6200), varies: false },
  {
    given: 'an agreement with one insurer beside that with all: bounds',
    organisation: '41900001',
    cents: { low: 5600, central: null, high: 5800 },
    varies: true,
  },
  { given: 'all organisations', organisation: null, cents: { low: 5600, central: null, high: 6200 }, varies: true },
])('$given', ({ organisation, cents, varies }) => {
  const found = price(organisation)
  expect(found).toMatchObject({ ground: 'CONTRACTED', cents, missing: [] })
  expect(found.varies !== null).toBe(varies)
})

test.each([
  { given: 'the first day', at: '2023-01-01', ground: 'CONTRACTED' },
  { given: 'the last day', at: '2023-12-31', ground: 'CONTRACTED' },
  { given: 'the day before', at: '2022-12-31', ground: 'UNKNOWN' },
  { given: 'the day after', at: '2024-01-01', ground: 'UNKNOWN' },
])('$given: $ground', ({ at, ground }) => {
  expect(price('41900002', at).ground).toBe(ground)
})

test('without a contract it is unknown, also where the maximum is known', () => {
  expect(price('41900009')).toMatchObject({
    ground: 'UNKNOWN',
    cents: null,
    missing: ['CONTRACTED KRAAMZORG_HOUR 2023'],
    amount: { outcome: 'KNOWN', amount: { cents: 5933 } },
  })
})

test('invented contracts are said to be', () => {
  expect(price('41900001').words[0]?.nl).toContain('verzonnen')
  const real = [aContractedTariff({ ...YEAR, demonstration: false })]
  expect(contractedPrice(TARIFFS, real, null, isoDate('2023-07-01')).words).toEqual([])
})
