import type { Database, Work } from '@kraamketen/database'
import { amsterdamDay, type IsoDate } from '@kraamketen/kraamzorg'
import type { RequestContext, SubgraphContext, TokenViewer } from '@kraamketen/subgraph'
import { agreementContext } from './context/agreement.ts'
import type { Basis } from './context/basis.ts'
import { coverContext } from './context/cover.ts'
import { grantContext } from './context/grant.ts'
import { monitorContext } from './context/monitor.ts'
import { programmeContext } from './context/programme.ts'
import { vulnerabilityContext } from './context/vulnerability.ts'
import type { DB } from './queries/tables.ts'

export interface Context extends SubgraphContext {
  readonly vulnerability: ReturnType<typeof vulnerabilityContext>
  readonly programme: ReturnType<typeof programmeContext>
  readonly grant: ReturnType<typeof grantContext>
  readonly agreement: ReturnType<typeof agreementContext>
  readonly cover: ReturnType<typeof coverContext>
  readonly monitor: ReturnType<typeof monitorContext>
  /** The calendar day in the Netherlands at the start of the request. */
  readonly today: IsoDate
}

/** Joins who asks with what can be asked: every question about a person runs in a transaction of the viewer. */
export function createContext(database: Database<DB>) {
  return (viewer: TokenViewer): RequestContext<Context> => {
    const today = amsterdamDay(new Date())
    const asViewer = <Result>(work: Work<DB, Result>) => database.asViewer(viewer, work)
    const basis: Basis = { viewer, today, database, asViewer }
    return {
      viewer,
      today,
      vulnerability: vulnerabilityContext(basis),
      programme: programmeContext(basis),
      grant: grantContext(basis),
      agreement: agreementContext(basis),
      cover: coverContext(basis),
      monitor: monitorContext(basis),
    }
  }
}
