import { expect, test } from 'vitest'
import type { NeedRow } from '#lib/server/research/research-fragments.ts'
import { regionsOf } from './regions-of.ts'

const figure = { value: 1, low: null, high: null, withheld: null }
const row = (region: string, year: string): NeedRow => ({
  levels: [
    { characteristic: 'GGD_REGION', code: region, label: `GGD ${region}` },
    { characteristic: 'BIRTH_YEAR', code: year, label: year },
  ],
  n: { value: 10, withheld: null },
  neededHours: figure,
  receivedHours: figure,
  gapHours: figure,
  gapPercent: figure,
})

test('a region is a line, with a place for every year', () => {
  const regions = regionsOf([row('A', '2016'), row('A', '2017'), row('B', '2017')], ['2016', '2017'])
  expect(regions.map(({ code, rows }) => [code, rows.map((each) => each !== null)])).toEqual([
    ['A', [true, true]],
    ['B', [false, true]],
  ])
  expect(regionsOf([], ['2016'])).toEqual([])
})
