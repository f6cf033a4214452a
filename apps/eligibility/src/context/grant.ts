import { batched } from '@kraamketen/subgraph'
import { grants } from '../queries/grant/grants.ts'
import type { Basis } from './basis.ts'

/** What resolvers of grants can ask. A client that the viewer may not see is null. */
export function grantContext({ asViewer }: Basis) {
  return { ofClient: batched((ids) => asViewer((trx) => grants(trx, ids))) }
}
