import { graphql } from '#lib/server/graph/graphql.ts'

/** Days on the waiting list by vulnerability class. */
export const waitingOperation = graphql(`
  query Waiting($regions: [String!], $from: Date, $until: Date) {
    waitingTimes(regions: $regions, from: $from, until: $until) {
      vulnerabilityClass
      placed {
        count
        lower
        median
        upper
      }
      waiting {
        count
        median
      }
      withdrawn
    }
  }
`)
