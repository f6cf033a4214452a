import type { FragmentOf } from 'gql.tada'
import { graphql } from '../graph/graphql.ts'

const count = graphql(`
  fragment Count on ProtectedCount @_unmask {
    value
    withheld
  }
`)

const figure = graphql(`
  fragment Figure on ProtectedFigure @_unmask {
    value
    low
    high
    withheld
  }
`)

/** How an answer was made, of what, and what was done to protect it. */
const meta = graphql(
  `
    fragment Meta on ResearchMeta @_unmask {
      queryHash
      synthetic
      engineVersion
      citation(language: $language)
      dataRelease {
        title
        synthetic
        importedAt
      }
      method {
        version
        explanation(language: $language)
        source {
          anchor
          title
          publisher
          year
        }
      }
      n {
        ...Count
      }
      disclosure {
        policy {
          id
          threshold
          maximumNoise
          noiseVariance
        }
        withheld {
          rule
          count
        }
      }
      warnings {
        code
        explanation(language: $language)
      }
      project {
        name
      }
    }
  `,
  [count],
)

const row = graphql(
  `
    fragment TableRow on CrosstabRow @_unmask {
      levels {
        characteristic
        code
        label(language: $language)
      }
      n {
        ...Count
      }
      distribution {
        category
        count {
          ...Count
        }
        percent {
          ...Figure
        }
      }
      underTwentyFour {
        ...Figure
      }
      meanReceivedHours {
        ...Figure
      }
      meanIndicatedHours {
        ...Figure
      }
    }
  `,
  [count, figure],
)

const table = graphql(
  `
    fragment Table on Crosstab @_unmask {
      groupedBy {
        code
        name(language: $language)
      }
      rows {
        ...TableRow
      }
      total {
        ...TableRow
      }
      meta {
        ...Meta
      }
    }
  `,
  [row, meta],
)

/** What the operations of the research pages ask alike. */
export const researchFragments = { count, figure, meta, row, table }

export type ResearchMeta = FragmentOf<typeof meta>
export type TableRow = FragmentOf<typeof row>
export type ResearchTable = FragmentOf<typeof table>
