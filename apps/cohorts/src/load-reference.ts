import { type Viewer, openDatabase } from '@kraamketen/database'
import { storeReferenceData } from './queries/store-reference-data.ts'
import type { DB } from './queries/tables.ts'
import { readReferenceData } from './reference-data.ts'

/** A program, not a person: nothing that it writes is about anybody. */
export const LOADER: Viewer = {
  subject: 'cohorts-load-reference',
  name: 'cohorts: load reference data',
  role: 'researcher',
  organisation: null,
  client: null,
  traceId: null,
}

/**
 * Brings the reference tables up to `data/`, as the owner of the schema.
 *
 * @returns whether there was anything to do
 */
export async function loadReference(ownerUrl: string): Promise<boolean> {
  const data = await readReferenceData()
  const database = openDatabase<DB>({ url: ownerUrl, schema: 'cohorts', name: LOADER.subject, connections: 1 })
  try {
    return await database.asViewer(LOADER, (trx) => storeReferenceData(trx, data))
  } finally {
    await database.close()
  }
}
