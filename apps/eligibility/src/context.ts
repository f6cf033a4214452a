import type { Database } from '@kraamketen/database'
import { amsterdamDay, type IsoDate } from '@kraamketen/kraamzorg'
import { type SubgraphContext, type TokenViewer, batched } from '@kraamketen/subgraph'
import { grants } from './queries/grants.ts'
import { programmes } from './queries/programmes.ts'
import type { DB } from './queries/tables.ts'
import { vulnerabilityRecords } from './queries/vulnerability-records.ts'
import type { Programme } from './rules/programme.ts'

export interface Context extends SubgraphContext {
  /** The calendar day in the Netherlands at the start of the request. */
  readonly today: IsoDate
  /** Every version of every programme; asked once a request. */
  readonly programmes: () => Promise<readonly Programme[]>
  readonly loaders: Loaders
}

export function createContext(database: Database<DB>) {
  return (viewer: TokenViewer): Context => {
    let asked: Promise<readonly Programme[]> | undefined
    return {
      viewer,
      today: amsterdamDay(new Date()),
      programmes: () => (asked ??= database.read(programmes)),
      loaders: createLoaders(database, viewer),
    }
  }
}

type Loaders = ReturnType<typeof createLoaders>

/** One batch a kind and a request, by client. A client that the viewer may not see is null. */
function createLoaders(database: Database<DB>, viewer: TokenViewer) {
  return {
    vulnerabilityRecord: batched((ids) => database.asViewer(viewer, (trx) => vulnerabilityRecords(trx, ids))),
    grants: batched((ids) => database.asViewer(viewer, (trx) => grants(trx, ids))),
  }
}
