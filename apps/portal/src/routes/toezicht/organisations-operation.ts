import { graphql } from '#lib/server/graph/graphql.ts'

/** The kraamzorg organisations with some measures of each. */
export const organisationsOperation = graphql(`
  query InspectedOrganisations(
    $codes: [QualityIndicatorCode!]!
    $from: Date
    $until: Date
    $region: String
    $after: String
  ) {
    quality(from: $from, until: $until) {
      from
      until
      families
    }
    organisations(kind: KRAAMZORG, regionCode: $region, first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          agbCode
          name
          activeUntil
          quality(from: $from, until: $until) {
            families
            indicators(codes: $codes) {
              code
              unit
              status
              numerator
              denominator
              value
              national
            }
          }
        }
      }
    }
  }
`)
