import { graphql } from '#lib/server/graph/graphql.ts'

/** Of eight weeks, how many families of the own organisation have fewer hours planned than the floor. Counts only. */
export const belowFloorOperation = graphql(`
  query FamiliesBelowFloor(
    $floor: Float!
    $w0: Date!
    $w1: Date!
    $w2: Date!
    $w3: Date!
    $w4: Date!
    $w5: Date!
    $w6: Date!
    $w7: Date!
  ) {
    w0: families(filter: { plannedBelowHours: $floor, week: $w0 }) {
      totalCount
    }
    w1: families(filter: { plannedBelowHours: $floor, week: $w1 }) {
      totalCount
    }
    w2: families(filter: { plannedBelowHours: $floor, week: $w2 }) {
      totalCount
    }
    w3: families(filter: { plannedBelowHours: $floor, week: $w3 }) {
      totalCount
    }
    w4: families(filter: { plannedBelowHours: $floor, week: $w4 }) {
      totalCount
    }
    w5: families(filter: { plannedBelowHours: $floor, week: $w5 }) {
      totalCount
    }
    w6: families(filter: { plannedBelowHours: $floor, week: $w6 }) {
      totalCount
    }
    w7: families(filter: { plannedBelowHours: $floor, week: $w7 }) {
      totalCount
    }
  }
`)
