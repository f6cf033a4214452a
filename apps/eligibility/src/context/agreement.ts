import { batched } from '@kraamketen/subgraph'
import { agreements } from '../queries/agreement/agreements.ts'
import { clientsSeen } from '../queries/agreement/clients-seen.ts'
import type { Agreement } from '../rules/agreement/agreement.ts'
import type { Basis } from './basis.ts'

/** What resolvers of agreements can ask. */
export function agreementContext({ database, asViewer }: Basis) {
  let asked: Promise<readonly Agreement[]> | undefined
  return {
    /** Every version of every agreement; asked once a request. */
    all: () => (asked ??= database.read(agreements)),
    /** True of a client whom the viewer may see, logged; null of another. */
    seen: batched((ids) => asViewer((trx) => clientsSeen(trx, ids))),
  }
}
