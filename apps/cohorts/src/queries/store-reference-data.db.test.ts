import { openDatabase } from '@kraamketen/database'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aResearchDatabase } from '../../test/research-database.ts'
import { LOADER, loadReference } from '../load-reference.ts'
import { readReferenceData } from '../reference-data.ts'
import { publishedTables } from './published-tables.ts'
import { storeReferenceData } from './store-reference-data.ts'
import type { DB } from './tables.ts'

const { database, ownerUrl, close } = await aResearchDatabase()
const owner = openDatabase<DB>({ url: ownerUrl, schema: 'cohorts', name: 'cohorts-test-owner' })
afterAll(async () => {
  await owner.close()
  await close()
})

const store = async (data: Awaited<ReturnType<typeof readReferenceData>>) =>
  owner.asViewer(LOADER, (trx) => storeReferenceData(trx, data))

test('loading what is loaded already does nothing', async () => {
  expect(await loadReference(ownerUrl)).toBe(false)
})

test('data that changed replaces all of the old, and back', async () => {
  const data = await readReferenceData()
  const fewer = { ...data, tables: data.tables.slice(0, 1), mappings: data.mappings.slice(1) }
  expect(await store(fewer)).toBe(true)
  expect(await database.read(publishedTables)).toEqual(fewer.tables)
  expect(await store(data)).toBe(true)
  expect(await database.read(publishedTables)).toEqual(data.tables)
  expect(await store(data)).toBe(false)
})

test('data that cannot be right changes nothing', async () => {
  const data = await readReferenceData()
  const [region] = data.regions
  await expect(store({ ...data, regions: [...data.regions, { ...region!, code: 'GG0000' }] })).rejects.toMatchObject({
    code: '23505',
  })
  expect(await database.read(publishedTables)).toEqual(data.tables)
  expect(await store(data)).toBe(false)
})

test('two that load at once: both succeed, and the data is there once', async () => {
  const data = await readReferenceData()
  await store({ ...data, tables: data.tables.slice(0, 1) })
  await Promise.all([loadReference(ownerUrl), loadReference(ownerUrl)])
  expect(await database.read(publishedTables)).toEqual(data.tables)
})

test('the service itself may read and not write', async () => {
  const asService = (statement: ReturnType<typeof sql>) => database.asViewer(LOADER, (trx) => statement.execute(trx))
  await expect(asService(sql`delete from cohorts.municipality`)).rejects.toMatchObject({ code: '42501' })
  await expect(asService(sql`update cohorts.published_row set n = 1`)).rejects.toMatchObject({ code: '42501' })
  await expect(asService(sql`create table cohorts.mine ()`)).rejects.toMatchObject({ code: '42501' })
})
