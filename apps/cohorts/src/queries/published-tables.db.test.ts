import { afterAll, expect, test } from 'vitest'
import { theRivmTables } from '../../test/printed-table.ts'
import { aResearchDatabase } from '../../test/research-database.ts'
import { publishedTables } from './published-tables.ts'

const { database, close } = await aResearchDatabase()
afterAll(close)

test('what comes out of the database is what was put in: every row, group and figure, in printed order', async () => {
  const { table1, table2 } = await theRivmTables()
  expect(await database.read(publishedTables)).toEqual([table1, table2])
})
