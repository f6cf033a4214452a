import SchemaBuilder from '@pothos/core'
import DirectivesPlugin from '@pothos/plugin-directives'
import ErrorsPlugin from '@pothos/plugin-errors'
import FederationPlugin from '@pothos/plugin-federation'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import type { IsoDate, Role, Scope } from '@kraamketen/kraamzorg'
import { GraphQLError } from 'graphql'
import { parseDateTime } from './date-time.ts'
import type { SubgraphContext } from './subgraph-context.ts'

interface Types<Context extends SubgraphContext> {
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    /** Comes in as any text: `readDate` judges it where the argument's name is known, so the error can say which. */
    Date: { Input: string; Output: IsoDate }
    DateTime: { Input: Date; Output: Date }
  }
  DefaultAuthStrategy: 'all'
  AuthScopes: { scope: Scope; role: Role | readonly Role[] }
  Connection: { totalCount?: number }
}

/** The one way to make a Pothos builder, so that every subgraph has the same scalars, policies and federation version. */
export function createBuilder<Context extends SubgraphContext>() {
  const builder = new SchemaBuilder<Types<Context>>({
    plugins: [ErrorsPlugin, ScopeAuthPlugin, RelayPlugin, DirectivesPlugin, FederationPlugin],
    defaultFieldNullability: false,
    errors: { defaultTypes: [], directResult: true },
    relay: {
      clientMutationId: 'omit',
      cursorType: 'String',
      nodeQueryOptions: false,
      nodesQueryOptions: false,
      pageInfoTypeOptions: { shareable: true },
    },
    scopeAuth: {
      defaultStrategy: 'all',
      treatErrorsAsUnauthorized: true,
      // Whoever may not hear is told so when the stream would open, not at the first event.
      authorizeOnSubscribe: true,
      runScopesOnType: true,
      authScopes: ({ viewer }) => ({
        scope: (scope) => viewer.scopes.includes(scope),
        role: (role) => [role].flat().includes(viewer.role),
      }),
      unauthorizedError: () =>
        new GraphQLError('This account may not ask this.', { extensions: { code: 'FORBIDDEN' } }),
    },
  })

  builder.scalarType('Date', {
    description: 'A calendar day, ISO 8601: 2026-03-14. Between 1900 and 2100.',
    serialize: (value) => value,
    parseValue: (value) => {
      if (typeof value !== 'string') throw new GraphQLError('A date is a text such as "2026-03-14".')
      return value
    },
  })
  builder.scalarType('DateTime', {
    description: 'An instant, ISO 8601 in UTC: 2026-03-14T09:05:00.000Z.',
    serialize: (value) => value.toISOString(),
    parseValue: parseDateTime,
  })
  return builder
}

export type SubgraphBuilder<Context extends SubgraphContext> = ReturnType<typeof createBuilder<Context>>

/**
 * What a type or field needs from the token, said once for both who check it: the gateway (`@requiresScopes`) and,
 * because a gateway can be misconfigured, the subgraph itself. A role on top of it is checked by the subgraph alone; tags
 * tell the reader of the composed graph which (`role-midwife`), so that nobody is offered what would be refused.
 */
export function needs(scope: Scope, role?: Role | readonly Role[]) {
  if (role === undefined) return { authScopes: { scope }, requiresScopes: [[scope]] }
  return { authScopes: { scope, role }, requiresScopes: [[scope]], tag: [role].flat().map((each) => `role-${each}`) }
}
