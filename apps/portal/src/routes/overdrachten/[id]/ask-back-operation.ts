import { graphql } from '#lib/server/graph/graphql.ts'

/** Asks the sender, and confirms receipt. The same question is not asked twice while it waits. */
export const askBackOperation = graphql(`
  mutation AskBack($input: AskBackHandoverInput!) {
    act: askBackHandover(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
        }
      }
      ... on Handover {
        id
      }
    }
  }
`)
