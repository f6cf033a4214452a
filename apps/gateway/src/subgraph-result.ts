import type { GraphQLError } from 'graphql'

/** One answer of a service. */
export type SubgraphResult = { data?: unknown; errors?: readonly GraphQLError[] }
