import { graphql } from '#lib/server/graph/graphql.ts'

/** Tells the sender that the handover came in. Confirming again changes nothing. */
export const receiveOperation = graphql(`
  mutation Receive($id: ID!) {
    act: receiveHandover(handoverId: $id) {
      __typename
      ... on Handover {
        id
      }
    }
  }
`)
