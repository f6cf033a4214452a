import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { OWN_CONTRIBUTIONS } from '../../../data/own-contributions.ts'
import { TARIFFS } from '../../../data/tariffs.ts'
import { priceRange } from './price-range.ts'

const AMOUNTS = [...OWN_CONTRIBUTIONS, ...TARIFFS]
const ownContribution = (at: string) => priceRange(AMOUNTS, 'OWN_CONTRIBUTION_HOUR', isoDate(at))
const tariff = (at: string, assumed?: number) => priceRange(AMOUNTS, 'KRAAMZORG_HOUR', isoDate(at), assumed)

test.each([
  { at: '2014-12-31', ground: 'UNKNOWN', cents: null }, // no neighbour before it
  { at: '2015-01-01', ground: 'KNOWN', cents: { low: 415, central: 415, high: 415 } },
  { at: '2016-12-31', ground: 'KNOWN', cents: { low: 420, central: 420, high: 420 } },
  { at: '2017-01-01', ground: 'BETWEEN_NEIGHBOURS', cents: { low: 420, central: null, high: 440 } },
  { at: '2018-12-31', ground: 'BETWEEN_NEIGHBOURS', cents: { low: 420, central: null, high: 440 } },
  { at: '2019-01-01', ground: 'KNOWN', cents: { low: 440, central: 440, high: 440 } },
  { at: '2026-12-31', ground: 'KNOWN', cents: { low: 570, central: 570, high: 570 } },
  { at: '2027-01-01', ground: 'UNKNOWN', cents: null }, // no neighbour after it
])('own contribution on $at: $ground', ({ at, ground, cents }) => {
  expect(ownContribution(at)).toMatchObject({ ground, cents })
})

test('a maximum tariff is not bounded by its neighbours: 2022 lies between 54.51 and 59.33 by nobody’s word', () => {
  expect(tariff('2022-07-01')).toMatchObject({
    ground: 'UNKNOWN',
    cents: null,
    missing: ['KRAAMZORG_HOUR 2022'],
    amount: { before: { cents: 5451 }, after: { cents: 5933 } },
  })
})

test.each(['2023-07-01', '2026-07-01'])('what the asker assumes goes before what is known or not, on %s', (at) => {
  const assumed = tariff(at, 6500)
  expect(assumed).toMatchObject({ ground: 'ASSUMED', cents: { low: 6500, central: 6500, high: 6500 } })
  expect(assumed).toMatchObject({ missing: [], words: [{ en: expect.stringContaining('assumption') }] })
})
