import { printSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLSchema, lexicographicSortSchema } from 'graphql'

/** A subgraph's contract as SDL, sorted, so that the same graph prints the same bytes. */
export function printContract(schema: GraphQLSchema): string {
  return `${printSubgraphSchema(lexicographicSortSchema(schema)).trim()}\n`
}
