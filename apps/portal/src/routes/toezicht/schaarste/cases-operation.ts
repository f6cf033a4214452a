import { graphql } from '#lib/server/graph/graphql.ts'

/** Cases on the regional waiting lists with their steps, and whether those were the agreed ones. No person. */
export const casesOperation = graphql(`
  query InspectedCases(
    $filter: ScarcityCaseFilter
    $sort: ScarcityCaseSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    scarcityCases(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
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
          dueWeekStart
          dueWeek
          region {
            code
          }
          step
          steps {
            step
            at
          }
          scarcityDeclared
          floorKeptMeanwhile
          finding {
            outcome
            order
          }
        }
      }
    }
  }
`)
