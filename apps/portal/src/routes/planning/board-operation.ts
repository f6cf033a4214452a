import { graphql } from '#lib/server/graph/graphql.ts'

/** The weeks of some regions: who is expected, which hours that asks, which hours there are. Numbers, no person. */
export const boardOperation = graphql(`
  query WeekBoard(
    $regions: [String!]
    $organisation: String
    $from: Date!
    $until: Date!
    $weeks: Int!
    $language: Language!
  ) {
    capacity(regions: $regions, organisation: $organisation, from: $from, weeks: $weeks) {
      careDays
      floorHours
      unrecordedFamilies
      floorSource {
        anchor
        title
        publisher
        year
      }
      timing {
        version
        since
        explanation(language: $language)
      }
      rows {
        region {
          code
        }
        period
        weekStart
        expectedBirths {
          mean
          low
          high
        }
        families
        familiesWithoutProvider
        demandedHours {
          low
          high
        }
        contractedHours
        employedHours
        selfEmployedHours
        deployableHours
        gapHours {
          low
          high
        }
        floorHours
        gapWithFloorHours
        organisations
      }
    }
    scarcityDeclarations(filter: { regions: $regions, from: $from, until: $until, lifted: false }, first: 50) {
      edges {
        node {
          id
          from
          until
          ground
          demonstration
          declaredBy
          declaredAt
          region {
            code
          }
        }
      }
    }
  }
`)
