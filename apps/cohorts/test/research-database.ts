import { type Database, openDatabase } from '@kraamketen/database'
import { createTestDatabase } from '@kraamketen/database/testing'
import { inject } from 'vitest'
import { createContext } from '../src/context.ts'
import { loadReference } from '../src/load-reference.ts'
import { migrateCohorts } from '../src/migrate-cohorts.ts'
import type { DB } from '../src/queries/tables.ts'
import { openResearch } from '../src/research/open-research.ts'

export const GRAPH_URL = 'http://graph.example/graphql'

/** The research database with the real reference data, asked as the service asks it: by its own role. */
export async function aResearchDatabase() {
  const test = await createTestDatabase({ superuserUrl: inject('postgres'), database: 'research', prepare })
  const url = test.urlOf('cohorts')
  const database: Database<DB> = openDatabase({ url, schema: 'cohorts', name: 'cohorts-test' })
  /** As a service that has just started: nothing is in its memory. */
  const contextOver = (over: Database<DB>) =>
    createContext(over, openResearch({ url, database: over, lookEvery: 0 }), GRAPH_URL)
  return {
    database,
    contextOver,
    context: contextOver(database),
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
