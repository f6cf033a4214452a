import { openDatabase } from '@kraamketen/database'
import { PROGRAMMES } from '../data/programmes.ts'
import { MAINTENANCE } from './maintenance.ts'
import { storeProgrammes } from './queries/programme/store-programmes.ts'
import type { DB } from './queries/tables.ts'

/**
 * Brings the programmes up to `data/`, as the owner of the schema.
 *
 * @returns how many were written; 0 when there was nothing to do
 */
export async function loadProgrammes(ownerUrl: string): Promise<number> {
  const name = 'eligibility-load-programmes'
  const database = openDatabase<DB>({ url: ownerUrl, schema: 'eligibility', name, connections: 1 })
  try {
    return await database.asViewer(MAINTENANCE, (trx) => storeProgrammes(trx, PROGRAMMES))
  } finally {
    await database.close()
  }
}
