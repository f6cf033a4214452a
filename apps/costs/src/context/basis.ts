import type { Database } from '@kraamketen/database'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { TokenViewer } from '@kraamketen/subgraph'
import type { DB } from '../queries/tables.ts'

/** What the part of the context that belongs to a subject is made from. */
export interface Basis {
  readonly viewer: TokenViewer
  /** The calendar day in the Netherlands at the start of the request. */
  readonly today: IsoDate
  readonly database: Database<DB>
}
