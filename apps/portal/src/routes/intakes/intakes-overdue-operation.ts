import { graphql } from '#lib/server/graph/graphql.ts'

/** Clients past 30 weeks without an intake. */
export const intakesOverdueOperation = graphql(`
  query IntakesOverdue($sort: IntakeSort!, $first: Int, $after: String, $last: Int, $before: String) {
    intakesOverdue(sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          weeksPregnant
          lastDay
          daysLeft
          planned {
            plannedOn
            form
          }
          client {
            id
            name
            dueDate
            referrals(kinds: [KRAAMZORG]) {
              id
              state
              recipient {
                name
                phone
              }
            }
          }
        }
      }
    }
  }
`)
