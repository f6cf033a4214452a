import { afterAll, expect, test } from 'vitest'
import { aResearchDatabase } from '../../test/research-database.ts'
import { ggdRegions, ggdRegionsByCode } from './ggd-regions.ts'

const { database, close } = await aResearchDatabase()
afterAll(close)

test('all 25 regions, by name', async () => {
  const regions = await database.read(ggdRegions)
  expect(regions).toHaveLength(25)
  expect(regions[0]).toEqual({ code: 'GG4816', name: 'Dienst Gezondheid & Jeugd ZHZ', tileColumn: 1, tileRow: 5 })
})

test('regions by code; what is not there is absent', async () => {
  const regions = await database.read((db) => ggdRegionsByCode(db, ['GG6106', 'GG9999', "GG'; drop"]))
  expect([...regions.values()]).toEqual([{ code: 'GG6106', name: 'GGD Zuid-Limburg', tileColumn: 3, tileRow: 7 }])
})
