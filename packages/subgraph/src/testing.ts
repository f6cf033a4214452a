import { randomBytes } from 'node:crypto'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { type Role, SCOPES_OF } from '@kraamketen/kraamzorg'
import type { GraphQLSchema } from 'graphql'
import { sealedCursors } from './cursor.ts'
import { formatErrorWith } from './format-error.ts'
import type { RequestContext, SubgraphContext, TokenViewer } from './subgraph-context.ts'

/** A viewer for a test: the role's own scopes, nothing else unless given. */
export function aViewer(role: Role, viewer: Partial<TokenViewer> = {}): TokenViewer {
  return {
    subject: `test-${role}`,
    name: `Test ${role}`,
    role,
    organisation: null,
    client: null,
    scopes: SCOPES_OF[role],
    traceId: null,
    ...viewer,
  }
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads the shape that its own query asked for
export type Answer = { data: any; errors: readonly { message: string; path?: readonly unknown[]; extensions?: any }[] }

/** Asks a schema as the gateway would, with real resolvers, policies and error masking; only the network is left out. */
export function createAsker(schema: GraphQLSchema, context: (viewer: TokenViewer) => RequestContext<SubgraphContext>) {
  const cursors = sealedCursors(randomBytes(32))
  const server = new ApolloServer<SubgraphContext>({
    schema,
    formatError: formatErrorWith(() => {}),
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  })
  return async (viewer: TokenViewer, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const { body } = await server.executeOperation(
      { query, variables },
      { contextValue: { ...context(viewer), cursors } },
    )
    if (body.kind !== 'single') throw new Error('An incremental answer was not expected.')
    return { data: body.singleResult.data, errors: body.singleResult.errors ?? [] }
  }
}
