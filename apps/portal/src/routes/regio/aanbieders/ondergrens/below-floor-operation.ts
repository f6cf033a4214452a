import { graphql } from '#lib/server/graph/graphql.ts'

/** The share of families under 24 hours, by organisation and month of birth. */
export const belowFloorOperation = graphql(`
  query BelowFloor(
    $region: String
    $organisation: String
    $from: Date
    $until: Date
    $sort: FloorMonthSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    belowFloorByMonth(
      region: $region
      organisation: $organisation
      from: $from
      until: $until
      sort: $sort
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      families
      share
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          organisation {
            agbCode
            name
          }
          month
          families
          withoutVisits
          belowFloor
          share
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
