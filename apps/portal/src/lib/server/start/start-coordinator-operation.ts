import { graphql } from '#lib/server/graph/graphql.ts'

/** What waits for a coordinator, in numbers only. */
export const startOperation = graphql(`
  query StartCoordinator($weeks: Int!, $from: Date!, $until: Date!) {
    capacity(weeks: $weeks) {
      rows {
        region {
          code
        }
        gapWithFloorHours
      }
    }
    agreementsLapsing(from: $from, until: $until) {
      lapses {
        lapsesOn
      }
    }
    greyAreas(change: FEWER, first: 1) {
      totalCount
    }
    guaranteeShortfalls(first: 200) {
      totalCount
      edges {
        node {
          steps {
            step
            nowThere
          }
        }
      }
    }
  }
`)
