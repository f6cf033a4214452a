import { openDatabase, type Viewer } from '@kraamketen/database'
import { OWN_CONTRIBUTIONS } from '../data/own-contributions.ts'
import { TARIFFS } from '../data/tariffs.ts'
import { storeAmounts } from './queries/amount/store-amounts.ts'
import type { DB } from './queries/tables.ts'

/** A program, not a person: nothing that it writes is about anybody. */
const LOADER: Viewer = {
  subject: 'costs-load-amounts',
  name: 'costs: load amounts',
  role: 'researcher',
  organisation: null,
  client: null,
  traceId: null,
}

/**
 * Brings the amounts up to `data/`, as the owner of the schema.
 *
 * @returns whether there was anything to do
 */
export async function loadAmounts(ownerUrl: string): Promise<boolean> {
  const database = openDatabase<DB>({ url: ownerUrl, schema: 'costs', name: LOADER.subject, connections: 1 })
  try {
    return await database.asViewer(LOADER, (trx) => storeAmounts(trx, [...OWN_CONTRIBUTIONS, ...TARIFFS]))
  } finally {
    await database.close()
  }
}
