import { graphql } from '#lib/server/graph/graphql.ts'

/** Organisations by their share of families under 24 hours, corrected for region. */
export const floorOperation = graphql(`
  query InspectedFloor(
    $from: Date
    $until: Date
    $region: String
    $minimumFamilies: Int!
    $sort: FloorComparisonSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    quality(from: $from, until: $until) {
      from
      until
      indicators(codes: [BELOW_FLOOR]) {
        value
        numerator
        denominator
        source {
          anchor
          title
          publisher
          year
        }
      }
    }
    organisationsBelowFloor(
      from: $from
      until: $until
      region: $region
      minimumFamilies: $minimumFamilies
      sort: $sort
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      differing
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
          families
          withoutVisits
          belowFloor
          share
          corrected {
            observed
            expected
            ratio
            lower
            upper
            differs
          }
        }
      }
    }
  }
`)
