import { GraphQLError } from 'graphql'
import type { Viewer } from './verify-token.ts'

/** What the supergraph asks of whoever selects one field, and who that is. */
export type Access = {
  viewer: Viewer | null
  /** `@authenticated`, `@requiresScopes` and `@policy` of the field and of the type it stands in. */
  authenticated: readonly unknown[]
  scopes: readonly (readonly (readonly string[])[] | undefined)[]
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
  const lacking = required.filter((sets) => !sets.some((set) => set.every((scope) => viewer.scopes.includes(scope))))
  if (lacking.length === 0 && policies.every((rule) => rule === undefined)) return undefined
  const inWords = [...new Set(lacking.map((sets) => sets.map((set) => set.join(' and ')).join(', or ')))].join('; and ')
  const message =
    lacking.length > 0
      ? `This needs the scope ${inWords}, which this account does not have.`
      : 'This account may not ask this.'
  return new GraphQLError(message, { path: where, extensions: { code: 'FORBIDDEN', requiredScopes: lacking } })
}
