import { expect, test } from 'vitest'
import { characteristicOf } from '../characteristics.ts'
import { regionLookup } from './region-of.ts'

const day = (text: string) => Date.parse(text) / 86_400_000
const PERIODS = [
  { municipality: 917, ggdRegionCode: 'GG6106', validFrom: day('2015-01-01'), validUntil: day('2019-12-31') },
  { municipality: 917, ggdRegionCode: 'GG6011', validFrom: day('2020-01-01'), validUntil: day('2099-12-31') },
  { municipality: 14, ggdRegionCode: 'GG9999', validFrom: day('2015-01-01'), validUntil: day('2099-12-31') },
]

test.each([
  { what: 'the day of the birth', division: null, municipality: 917, bornOn: '2019-12-31', region: 'GG6106' },
  { what: 'the day after a change', division: null, municipality: 917, bornOn: '2020-01-01', region: 'GG6011' },
  { what: 'a day without mapping', division: null, municipality: 917, bornOn: '2014-12-31', region: 'UNKNOWN' },
  {
    what: 'the day of the division',
    division: '2018-01-01',
    municipality: 917,
    bornOn: '2021-01-01',
    region: 'GG6106',
  },
  {
    what: 'a division without mapping',
    division: '2014-01-01',
    municipality: 917,
    bornOn: '2021-01-01',
    region: 'UNKNOWN',
  },
  {
    what: 'a region that is none of the 25',
    division: null,
    municipality: 14,
    bornOn: '2021-01-01',
    region: 'UNKNOWN',
  },
  { what: 'a municipality that is none', division: null, municipality: 9999, bornOn: '2021-01-01', region: 'UNKNOWN' },
  { what: 'no municipality', division: null, municipality: -1, bornOn: '2021-01-01', region: 'UNKNOWN' },
])('$what: $region', ({ division, municipality, bornOn, region }) => {
  const regionOf = regionLookup(PERIODS, division === null ? null : day(division))
  expect(characteristicOf('GGD_REGION').levels[regionOf(municipality, day(bornOn))]?.code).toBe(region)
})
