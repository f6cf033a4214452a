import { type Database, openDatabase } from '@kraamketen/database'
import { createTestDatabase } from '@kraamketen/database/testing'
import { afterAll, inject } from 'vitest'
import { loadAmounts } from '../src/load-amounts.ts'
import { migrateCosts } from '../src/migrate-costs.ts'
import type { DB } from '../src/queries/tables.ts'

/** A research database of this test file with the amounts of `data/`: as the service, and as the owner. */
export async function aDatabase(): Promise<{ service: Database<DB>; owner: Database<DB>; ownerUrl: string }> {
  const test = await createTestDatabase({
    superuserUrl: inject('postgres'),
    database: 'research',
    prepare: async (ownerUrl) => {
      await migrateCosts(ownerUrl)
      await loadAmounts(ownerUrl)
    },
  })
  const open = (url: string) => openDatabase<DB>({ url, schema: 'costs', name: 'test', connections: 2 })
  const service = open(test.urlOf('costs'))
  const owner = open(test.ownerUrl)
  afterAll(async () => {
    await Promise.all([service.close(), owner.close()])
    await test.drop()
  })
  return { service, owner, ownerUrl: test.ownerUrl }
}
