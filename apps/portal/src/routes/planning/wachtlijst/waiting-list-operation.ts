import { graphql } from '#lib/server/graph/graphql.ts'

/** One page of the waiting list, and what it can be filtered by. */
export const waitingListOperation = graphql(`
  query WaitingList(
    $filter: WaitingListFilter!
    $sort: WaitingListSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    waitingList(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          dueDate
          dueWeek
          step
          stepSince
          daysWaiting
          nextSteps
          vulnerabilityClass
          region {
            code
          }
          enteredBy {
            name
          }
          preferredOrganisation {
            name
          }
          placedWith {
            name
          }
          client {
            name
            phone
          }
          history {
            to
            at
            by
            reason
            organisation {
              name
            }
          }
          source {
            anchor
            title
            publisher
            year
          }
        }
      }
    }
    organisations(kind: KRAAMZORG, first: 200) {
      edges {
        node {
          agbCode
          name
        }
      }
    }
  }
`)
