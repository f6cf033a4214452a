import { graphql } from '#lib/server/graph/graphql.ts'

/** How long it took from registration to a provider, by region. */
export const guaranteeOperation = graphql(`
  query InspectedTimesToGuarantee($from: Date, $until: Date) {
    timesToGuarantee(from: $from, until: $until) {
      region {
        code
      }
      registered
      guaranteed
      waiting
      ended
      daysOfGuaranteed {
        lower
        median
        upper
      }
      daysOfWaiting {
        lower
        median
        upper
      }
      source {
        anchor
        title
        publisher
        year
      }
    }
  }
`)
