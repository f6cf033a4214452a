import { graphql } from '#lib/server/graph/graphql.ts'
import { signalReported } from '#lib/server/midwife/read-signal-operation.ts'

/** Signals about the clients of the practice, and how many nobody there has read. */
export const signalsOperation = graphql(
  `
    query Signals(
      $filter: SignalFilter!
      $sort: SignalSort!
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      signals(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          node {
            ...SignalReported
            client {
              name
              referrals(kinds: [KRAAMZORG]) {
                id
              }
            }
          }
        }
      }
      unread: signals(filter: { unread: true }) {
        totalCount
      }
      read: signals(filter: { unread: false }) {
        totalCount
      }
    }
  `,
  [signalReported],
)
