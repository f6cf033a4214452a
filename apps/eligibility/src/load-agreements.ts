import { openDatabase } from '@kraamketen/database'
import { AGREEMENTS } from '../data/agreements.ts'
import { MAINTENANCE } from './maintenance.ts'
import { storeAgreements } from './queries/agreement/store-agreements.ts'
import type { DB } from './queries/tables.ts'

/**
 * Brings the agreements up to `data/`, as the owner of the schema.
 *
 * @returns how many were written; 0 when there was nothing to do
 */
export async function loadAgreements(ownerUrl: string): Promise<number> {
  const name = 'eligibility-load-agreements'
  const database = openDatabase<DB>({ url: ownerUrl, schema: 'eligibility', name, connections: 1 })
  try {
    return await database.asViewer(MAINTENANCE, (trx) => storeAgreements(trx, AGREEMENTS))
  } finally {
    await database.close()
  }
}
