import { graphql } from '#lib/server/graph/graphql.ts'

/** One page of what midwives asked of the own organisation, and how many there are in each state. */
export const registrationsOperation = graphql(`
  query Registrations(
    $filter: ReferralFilter!
    $sort: ReferralSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
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
          urgency
          answerDueOn
          overdue
          daysWithoutAnswer
          vulnerabilityClass
          sender {
            name
          }
          client {
            name
            dueDate
            bornOn
            region {
              code
            }
          }
        }
      }
    }
  }
`)
