import type { Database } from '@kraamketen/database'
import type { SubgraphContext, TokenViewer } from '@kraamketen/subgraph'
import { amounts } from './queries/amounts.ts'
import type { DB } from './queries/tables.ts'
import type { Amount } from './rules/amount.ts'

export interface Context extends SubgraphContext {
  /** Every known amount; asked once a request, however many days and indications it is about. */
  readonly amounts: () => Promise<readonly Amount[]>
}

export function createContext(database: Database<DB>) {
  return (viewer: TokenViewer): Context => {
    let asked: Promise<readonly Amount[]> | undefined
    return { viewer, amounts: () => (asked ??= database.read(amounts)) }
  }
}
