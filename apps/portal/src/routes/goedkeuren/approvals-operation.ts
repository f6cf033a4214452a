import { graphql } from '#lib/server/graph/graphql.ts'
import { extensionRequest } from '#lib/server/midwife/decide-extension-operation.ts'

/** Requests for longer care in one state, and how many wait. */
export const approvalsOperation = graphql(
  `
    query Approvals(
      $states: [ExtensionState!]
      $sort: ExtensionRequestSort!
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      extensionRequests(
        filter: { states: $states }
        sort: $sort
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          node {
            ...RequestForLongerCare
            client {
              name
              bornOn
            }
            referral {
              id
            }
            indication {
              hours
            }
          }
        }
      }
      waiting: extensionRequests(filter: { states: [REQUESTED] }) {
        totalCount
      }
    }
  `,
  [extensionRequest],
)
