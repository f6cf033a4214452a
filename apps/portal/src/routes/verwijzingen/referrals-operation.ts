import { graphql } from '#lib/server/graph/graphql.ts'
import { scarcityOfPractice } from '#lib/server/midwife/scarcity-of-practice-operation.ts'

/** One page of the referrals that the viewer may see, and how many there are in each state. */
export const referralsOperation = graphql(
  `
    query Referrals(
      $filter: ReferralFilter!
      $sort: ReferralSort!
      $first: Int
      $after: String
      $last: Int
      $before: String
      $today: Date!
      $soon: Date!
    ) {
      ...ScarcityOfPractice
      referrals(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        stateCounts {
          state
          count
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          node {
            id
            kind
            state
            stateSince
            daysWithoutAnswer
            urgency
            clientAgreement
            client {
              name
              dueDate
              bornOn
              referrals(kinds: [KRAAMZORG]) {
                kind
                state
              }
            }
            recipient {
              name
            }
          }
        }
      }
    }
  `,
  [scarcityOfPractice],
)
