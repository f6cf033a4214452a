import { graphql } from '#lib/server/graph/graphql.ts'

export const adoptDivisionOperation = graphql(`
  mutation AdoptDivision($input: AdoptDivisionInput!) {
    act: adoptDivision(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
        }
      }
      ... on Allocation {
        id
      }
    }
  }
`)
