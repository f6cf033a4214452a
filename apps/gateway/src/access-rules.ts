import { GraphQLError } from 'graphql'
import type { Viewer } from './verify-token.ts'

/** The scopes of one `@requiresScopes`: any one of these sets is enough. */
type ScopeSets = readonly (readonly string[])[]

/** What the supergraph asks of whoever selects one field, and who that is. */
export type Access = {
  viewer: Viewer | null
  /** `@authenticated`, `@requiresScopes` and `@policy` of the field and of the type it stands in. */
  authenticated: readonly unknown[]
  scopes: readonly (ScopeSets | undefined)[]
  policies: readonly unknown[]
  path: readonly (string | number)[]
}

/**
 * Whether a field may be selected: every directive counts, and of a directive one of its sets of scopes is enough.
 * `@policy` is not used in this graph; what nobody here can judge is refused.
 */
export function judgeAccess({ viewer, authenticated, scopes, policies, path }: Access): GraphQLError | undefined {
  const required = scopes.filter((sets) => sets !== undefined)
  const isProtected = required.length > 0 || [...authenticated, ...policies].some((rule) => rule !== undefined)
  if (!isProtected) return undefined
  const where = path.filter((key) => key !== '@')
  if (viewer === null) {
    return new GraphQLError('This needs a token.', { path: where, extensions: { code: 'UNAUTHENTICATED' } })
  }
  const isHeld = (sets: ScopeSets) => sets.some((set) => set.every((scope) => viewer.scopes.includes(scope)))
  const lacking = required.filter((sets) => !isHeld(sets))
  if (lacking.length === 0 && policies.every((rule) => rule === undefined)) return undefined
  const requiredScopes = allOf(lacking)
  const inWords = requiredScopes.map((set) => set.join(' and ')).join(', or ')
  const message =
    lacking.length > 0
      ? `This needs the scope ${inWords}, which this account does not have.`
      : 'This account may not ask this.'
  return new GraphQLError(message, { path: where, extensions: { code: 'FORBIDDEN', requiredScopes } })
}

/** Several directives at once, written as one: each set of it satisfies them all. */
function allOf(directives: readonly ScopeSets[]): string[][] {
  const [first = [], ...others] = directives
  return others.reduce<string[][]>(
    (all, sets) => distinct(all.flatMap((one) => sets.map((set) => [...new Set([...one, ...set])]))),
    first.map((set) => [...set]),
  )
}

function distinct(sets: readonly string[][]): string[][] {
  return [...new Map(sets.map((set) => [set.toSorted().join(' '), set])).values()]
}
