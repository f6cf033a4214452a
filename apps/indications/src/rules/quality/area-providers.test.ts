import { expect, test } from 'vitest'
import { type ServedPostcode, areaProviders } from './area-providers.ts'

const served = (postcode: string, organisation: string, then: boolean, now: boolean): ServedPostcode => ({
  postcode,
  municipalityCode: 'GM0917',
  regionCode: 'GG6106',
  organisation,
  then,
  now,
})

test('who left and who came, most lost first', () => {
  const areas = areaProviders([
    served('6411', 'A', true, true),
    served('6412', 'A', true, false),
    served('6412', 'B', true, false),
    served('6412', 'C', false, true),
    served('6413', 'A', true, false),
  ])
  expect(areas.map(({ postcode }) => postcode)).toEqual(['6412', '6413', '6411'])
  expect(areas[0]).toMatchObject({ providersThen: 2, providersNow: 1, left: ['A', 'B'], arrived: ['C'] })
  expect(areas[1]).toMatchObject({ providersThen: 1, providersNow: 0, left: ['A'], arrived: [] })
  expect(areas[2]).toMatchObject({ providersThen: 1, providersNow: 1, left: [], arrived: [] })
})

test('two periods of one organisation are one provider', () => {
  expect(areaProviders([served('6411', 'A', true, false), served('6411', 'A', false, true)])).toMatchObject([
    { providersThen: 1, providersNow: 1, left: [], arrived: [] },
  ])
})

test('no areas, no answer', () => {
  expect(areaProviders([])).toEqual([])
})
