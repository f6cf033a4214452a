import { graphql } from '#lib/server/graph/graphql.ts'

export const setCapacityOperation = graphql(`
  mutation SetCapacity($input: SetCapacityInput!) {
    act: setCapacity(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
        }
      }
      ... on RecordedCapacity {
        week
      }
    }
  }
`)
