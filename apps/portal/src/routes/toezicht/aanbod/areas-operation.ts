import { graphql } from '#lib/server/graph/graphql.ts'

/** Postcodes that a kraamzorg organisation left between two days: one page of them, and the first so many for the map. */
export const areasOperation = graphql(`
  query InspectedAreas(
    $since: Date
    $on: Date
    $region: String
    $first: Int
    $after: String
    $last: Int
    $before: String
    $most: Int!
    $map: Boolean!
  ) {
    areaProviders(since: $since, on: $on, region: $region, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      withoutProvider
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
          providersThen
          providersNow
          left {
            agbCode
            name
            activeUntil
          }
          arrived {
            agbCode
            name
          }
        }
      }
    }
    everywhere: areaProviders(since: $since, on: $on, first: $most) @include(if: $map) {
      totalCount
      edges {
        node {
          region {
            code
          }
          providersNow
        }
      }
    }
    ggdRegions {
      code
      tile {
        column
        row
      }
    }
  }
`)
