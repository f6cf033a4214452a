import { graphql } from '#lib/server/graph/graphql.ts'

/** Organisations by their reindications up and down, beside the national pattern. */
export const patternsOperation = graphql(`
  query InspectedReindications(
    $from: Date
    $until: Date
    $departing: Boolean
    $minimumFamilies: Int!
    $sort: ReindicationPatternSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    quality(from: $from, until: $until) {
      from
      until
      indicators(codes: [REINDICATION_WITHOUT_REASON]) {
        value
        numerator
        denominator
      }
    }
    all: reindicationPatterns(from: $from, until: $until, minimumFamilies: $minimumFamilies) {
      totalCount
    }
    departing: reindicationPatterns(from: $from, until: $until, minimumFamilies: $minimumFamilies, departing: true) {
      totalCount
    }
    reindicationPatterns(
      from: $from
      until: $until
      departing: $departing
      minimumFamilies: $minimumFamilies
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
          organisation {
            agbCode
            name
          }
          families
          reindications
          withoutReason
          shareWithoutReason
          up
          upWithoutReason
          upCompared {
            observed
            expected
            ratio
            lower
            upper
            differs
          }
          down
          downWithoutReason
          downCompared {
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
