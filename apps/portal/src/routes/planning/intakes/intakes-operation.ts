import { graphql } from '#lib/server/graph/graphql.ts'

/** One page of clients by where they stand with the intake, and how many there are in the tabs that need something done. */
export const intakesOperation = graphql(`
  query Intakes(
    $filter: IntakeFilter!
    $toDo: IntakeFilter!
    $sort: IntakeSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    intakes(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          status
          weeksPregnant
          firstDay
          lastDay
          daysLeft
          form
          formIsProposed
          planned {
            plannedOn
          }
          client {
            id
            name
            dueDate
            bornOn
            parity
            phone
            interpreterNeeded
            language
          }
        }
      }
    }
    toDo: intakes(filter: $toDo, first: 1) {
      totalCount
    }
    overdue: intakes(filter: { statuses: [OVERDUE] }, first: 1) {
      totalCount
    }
    bornWithout: intakes(filter: { statuses: [BORN_WITHOUT] }, first: 1) {
      totalCount
    }
  }
`)
