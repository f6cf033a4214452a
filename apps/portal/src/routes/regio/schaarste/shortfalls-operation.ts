import { graphql } from '#lib/server/graph/graphql.ts'

/** For how many no provider could guarantee 24 hours, and which step came next, when. */
export const shortfallsOperation = graphql(`
  query Shortfalls(
    $regions: [String!]
    $byInsurer: Boolean!
    $from: Date
    $until: Date
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    guaranteeShortfalls(
      regions: $regions
      byInsurer: $byInsurer
      from: $from
      until: $until
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
          region {
            code
          }
          month
          insurerUzoviCode
          entered
          preferredCouldNot
          noProviderCould
          stillWaiting
          steps {
            step
            families
            nowThere
            firstOn
            lastOn
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
    everything: guaranteeShortfalls(regions: $regions, from: $from, until: $until, first: 200) {
      totalCount
      edges {
        node {
          region {
            code
          }
          month
          entered
          preferredCouldNot
          noProviderCould
          stillWaiting
          steps {
            step
            families
            nowThere
            firstOn
            lastOn
          }
        }
      }
    }
  }
`)
