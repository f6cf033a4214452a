import type { Role, Scope } from '@kraamketen/kraamzorg'
import type { Cursors } from './cursor.ts'

/** The account behind a request, as its verified token says it. */
export interface TokenViewer {
  readonly subject: string
  readonly name: string
  readonly role: Role
  /** AGB code, or null. */
  readonly organisation: string | null
  /** Only for a mother: the client that she is. */
  readonly client: string | null
  readonly scopes: readonly Scope[]
  readonly traceId: string | null
}

/** What every resolver gets; a service adds its loaders. */
export interface SubgraphContext {
  readonly viewer: TokenViewer
  readonly cursors: Cursors
}

/** What a service makes anew for every request; the rest is the same for all. */
export type RequestContext<Context extends SubgraphContext> = Omit<Context, 'cursors'>
