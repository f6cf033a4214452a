import type { Database, Viewer } from '@kraamketen/database'
import type { SessionTransaction } from './session.ts'
import type { Tables } from './tables.ts'

/** A transaction has a viewer; sessions have none yet, and no policy of this database looks at one. */
const PORTAL: Viewer = {
  subject: 'portal',
  name: 'portal',
  role: 'inspector',
  organisation: null,
  client: null,
  traceId: null,
}

/** Transactions on the portal's own database, which holds nothing that row security looks after. */
export function sessionTransactions(database: Database<Tables>) {
  return <Result>(work: (trx: SessionTransaction) => Promise<Result>): Promise<Result> =>
    database.asViewer(PORTAL, work)
}
