import { graphql } from '#lib/server/graph/graphql.ts'

/** Postcodes with no or one active organisation: one page of the list, and the first so many for the map. */
export const greyOperation = graphql(`
  query GreyAreas(
    $regions: [String!]
    $change: ProviderChange
    $at: Date
    $against: Date
    $first: Int
    $after: String
    $last: Int
    $before: String
    $most: Int!
  ) {
    greyAreas(
      regions: $regions
      change: $change
      at: $at
      against: $against
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      postcodes
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          postcode
          municipality {
            code
            name
          }
          region {
            code
          }
          providers
          providersBefore
          level
          levelBefore
          change
          source {
            anchor
            title
            publisher
            year
          }
        }
      }
    }
    everywhere: greyAreas(change: $change, at: $at, against: $against, first: $most) {
      totalCount
      edges {
        node {
          region {
            code
          }
          level
        }
      }
    }
    fewer: greyAreas(regions: $regions, change: FEWER, at: $at, against: $against, first: 1) {
      totalCount
    }
    ggdRegions {
      code
      name
      tile {
        column
        row
      }
    }
  }
`)
