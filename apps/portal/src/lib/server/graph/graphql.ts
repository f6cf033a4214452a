import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './api-types.d.ts'

/** Writes an operation whose answer is typed by the graph's contract, packages/supergraph/api.graphql. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  /** ISO 8601: `2026-03-14`, and an instant in UTC. */
  scalars: { Date: string; DateTime: string }
}>()
