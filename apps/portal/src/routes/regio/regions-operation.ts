import { graphql } from '#lib/server/graph/graphql.ts'

/** Demand, hours and gap of every region, period by period; and where scarcity is declared on a day. */
export const regionsOperation = graphql(`
  query Regions($from: Date, $weeks: Int!, $by: PlanPeriodUnit!, $at: Date, $language: Language!) {
    capacity(from: $from, weeks: $weeks, by: $by) {
      from
      until
      floorHours
      unrecordedFamilies
      floorSource {
        title
        anchor
        publisher
        year
      }
      timing {
        explanation(language: $language)
      }
      rows {
        region {
          code
          tile {
            column
            row
          }
        }
        period
        weekStart
        weeks
        families
        familiesWithoutProvider
        demandedHours {
          low
          high
        }
        contractedHours
        deployableHours
        gapHours {
          low
          high
        }
        floorHours
        gapWithFloorHours
        missing
        season {
          meanReceivedHours
        }
      }
    }
    ggdRegions {
      code
      scarcity(at: $at) {
        from
        until
      }
    }
  }
`)
