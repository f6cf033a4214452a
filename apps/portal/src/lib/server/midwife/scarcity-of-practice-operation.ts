import { graphql } from '#lib/server/graph/graphql.ts'

/** Where the practice has its seat, and where scarcity is declared in a period. */
export const scarcityOfPractice = graphql(`
  fragment ScarcityOfPractice on Query @_unmask {
    viewer {
      organisation {
        municipality {
          ggdRegion {
            code
          }
        }
      }
    }
    scarcityDeclarations(filter: { from: $today, until: $soon, lifted: false }, sort: FROM_ASC) {
      edges {
        node {
          id
          from
          until
          ground
          declaredAt
          demonstration
          region {
            code
          }
          source {
            anchor
            title
            publisher
            year
          }
        }
      }
    }
  }
`)
