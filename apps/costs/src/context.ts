import type { Database } from '@kraamketen/database'
import { amsterdamDay, type IsoDate } from '@kraamketen/kraamzorg'
import type { RequestContext, SubgraphContext, TokenViewer } from '@kraamketen/subgraph'
import { amountContext } from './context/amount.ts'
import type { Basis } from './context/basis.ts'
import type { DB } from './queries/tables.ts'

export interface Context extends SubgraphContext {
  readonly amount: ReturnType<typeof amountContext>
  /** The calendar day in the Netherlands at the start of the request. */
  readonly today: IsoDate
}

/** Joins who asks with what can be asked. */
export function createContext(database: Database<DB>) {
  return (viewer: TokenViewer): RequestContext<Context> => {
    const basis: Basis = { viewer, today: amsterdamDay(new Date()), database }
    return { viewer, today: basis.today, amount: amountContext(basis) }
  }
}
