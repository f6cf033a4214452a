import { afterAll, expect, test } from 'vitest'
import { aResearchDatabase } from '../../test/research-database.ts'
import { municipalitiesByCode } from './municipalities.ts'

const { database, close } = await aResearchDatabase()
afterAll(close)

test('municipalities by code; what is not there is absent', async () => {
  const found = await database.read((db) => municipalitiesByCode(db, ['GM0917', 'GM9999', 'GM1900']))
  expect(found).toEqual(
    new Map([
      ['GM0917', { code: 'GM0917', name: 'Heerlen' }],
      ['GM1900', { code: 'GM1900', name: 'Súdwest-Fryslân' }],
    ]),
  )
})
