import { graphql } from '#lib/server/graph/graphql.ts'

/** What three ways of dividing the hours of a week do to each family, and what was decided before. Stores nothing. */
export const divisionOperation = graphql(`
  query Division($week: Date!, $region: String!, $capacity: Float, $floor: Float!, $language: Language!) {
    divideHours(week: $week, region: $region, capacityHours: $capacity, floorHours: $floor) {
      weekStart
      week
      capacityHours
      capacityIsRecorded
      demandedHours
      families
      floorHours
      missing
      unknownClasses
      region {
        code
      }
      plans {
        policy
        explanation(language: $language)
        allocatedHours
        familiesBelowFloor
        familiesCut
        leftHours
        shortOfFloorHours
        lines {
          client {
            id
            name
          }
          vulnerabilityClass
          basis
          demandedHours
          floorHours
          allocatedHours
          shortOfFloorHours
          outcome
          reason(language: $language)
        }
      }
    }
    allocations(region: $region, week: $week) {
      id
      policy
      capacityHours
      floorHours
      decidedAt
      decidedBy
      inForce
      lines {
        allocatedHours
        demandedHours
        outcome
      }
    }
  }
`)
