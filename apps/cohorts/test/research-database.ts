import { type Database, openDatabase } from '@kraamketen/database'
import { createTestDatabase } from '@kraamketen/database/testing'
import { inject } from 'vitest'
import { loadReference } from '../src/load-reference.ts'
import { migrateCohorts } from '../src/migrate-cohorts.ts'
import type { DB } from '../src/queries/tables.ts'

/** The research database with the real reference data, asked as the service asks it: by its own role. */
export async function aResearchDatabase() {
  const test = await createTestDatabase({ superuserUrl: inject('postgres'), database: 'research', prepare })
  const database: Database<DB> = openDatabase({ url: test.urlOf('cohorts'), schema: 'cohorts', name: 'cohorts-test' })
  return {
    database,
    ownerUrl: test.ownerUrl,
    close: async () => {
      await database.close()
      await test.drop()
    },
  }
}

async function prepare(ownerUrl: string): Promise<void> {
  await migrateCohorts(ownerUrl)
  await loadReference(ownerUrl)
}
