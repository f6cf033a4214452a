import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { CONTRACTED_TARIFFS } from '../../../data/contracted-tariffs.ts'
import { TARIFFS } from '../../../data/tariffs.ts'
import { aContractedTariff } from '../../../test/amounts.ts'
import { checkMaximum } from './check-maximum.ts'

const year = (one: number) => ({ validFrom: isoDate(`${one}-01-01`), validUntil: isoDate(`${one}-12-31`) })

test.each([
  { given: 'at the maximum', tariff: { cents: 5933 }, check: 'WITHIN_MAXIMUM' },
  { given: 'a cent above it', tariff: { cents: 5934 }, check: 'ABOVE_MAXIMUM' },
  {
    given: 'a cent above it, agreed',
    tariff: { cents: 5934, aboveMaximumAgreed: true },
    check: 'ABOVE_MAXIMUM_AGREED',
  },
  { given: 'agreed, yet not above', tariff: { cents: 5933, aboveMaximumAgreed: true }, check: 'WITHIN_MAXIMUM' },
  {
    given: 'agreed before 2023, when that was not possible',
    tariff: { cents: 5452, aboveMaximumAgreed: true, ...year(2021) },
    check: 'ABOVE_MAXIMUM',
  },
  { given: 'in a year without a known maximum', tariff: { cents: 99_999, ...year(2024) }, check: 'MAXIMUM_UNKNOWN' },
  {
    given: 'that outlives the maximum of its first day',
    tariff: { cents: 5000, validFrom: isoDate('2023-07-01'), validUntil: isoDate('2024-06-30') },
    check: 'MAXIMUM_UNKNOWN',
  },
] as const)('a tariff $given is $check', ({ tariff, check }) => {
  expect(checkMaximum(aContractedTariff(tariff), TARIFFS)).toBe(check)
})

test('of the tariffs that come with the platform none is above a maximum unagreed, and all say that they are invented', () => {
  for (const tariff of CONTRACTED_TARIFFS) {
    expect(checkMaximum(tariff, TARIFFS)).not.toBe('ABOVE_MAXIMUM')
    expect(tariff).toMatchObject({ demonstration: true, citation: expect.stringContaining('Demonstration') })
    expect(tariff.insurer ?? '0002').toMatch(/^000[23]$/)
  }
})
