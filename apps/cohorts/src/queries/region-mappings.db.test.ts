import { afterAll, expect, test } from 'vitest'
import { aResearchDatabase } from '../../test/research-database.ts'
import { mappingsOfMunicipalities, mappingsOfRegions } from './region-mappings.ts'

const { database, close } = await aResearchDatabase()
afterAll(close)

test('mappings of municipalities; an unknown one is absent', async () => {
  const mappings = await database.read((db) => mappingsOfMunicipalities(db, ['GM0944', 'GM9999']))
  expect([...mappings]).toEqual([
    [
      'GM0944',
      [
        {
          municipalityCode: 'GM0944',
          municipalityName: 'Mook en Middelaar',
          ggdRegionCode: 'GG2014',
          validFrom: '2023-01-01',
          validUntil: null,
          checkedUntil: '2024-06-01',
          note: { nl: expect.stringContaining('GGD Limburg-Noord'), en: expect.stringContaining('GGD Limburg-Noord') },
        },
      ],
    ],
  ])
})

test('mappings of regions, by name of the municipality', async () => {
  const mappings = await database.read((db) => mappingsOfRegions(db, ['GG6106', 'GG3606']))
  expect([...mappings.keys()].toSorted()).toEqual(['GG3606', 'GG6106'])
  const names = mappings.get('GG6106')!.map(({ municipalityName }) => municipalityName)
  expect(names).toHaveLength(16)
  expect(names.slice(0, 3)).toEqual(['Beek (L.)', 'Beekdaelen', 'Brunssum'])
})
