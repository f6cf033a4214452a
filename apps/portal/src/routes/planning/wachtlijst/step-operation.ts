import { graphql } from '#lib/server/graph/graphql.ts'

/** Takes an entry of the waiting list a step further, places the client, or withdraws it. */
export const stepOperation = graphql(`
  mutation StepWaitingList($input: StepWaitingListInput!) {
    act: stepWaitingList(input: $input) {
      __typename
      ... on WaitingListEntry {
        id
      }
      ... on InvalidInput {
        issues {
          path
        }
      }
    }
  }
`)
