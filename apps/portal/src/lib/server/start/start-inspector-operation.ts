import { graphql } from '#lib/server/graph/graphql.ts'

/** What stands out over the past year, in counts only. */
export const startInspectorOperation = graphql(`
  query StartInspector {
    organisationsBelowFloor(first: 1) {
      differing
    }
    reindicationPatterns(departing: true) {
      totalCount
    }
    scarcityCases(filter: { steps: [NO_GUARANTEE] }) {
      totalCount
    }
    areaProviders {
      withoutProvider
    }
    quality {
      handovers {
        missing
      }
    }
  }
`)
