import { graphql } from '#lib/server/graph/graphql.ts'

/** Families whose handover says that they received little, and how to reach them. */
export const earlyOperation = graphql(`
  query EarlyVisits(
    $filter: HandoverFilter!
    $sort: HandoverSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $language: Language!
  ) {
    handovers(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          childName
          bornOn
          child {
            diedOn
          }
          hours {
            received
            indicated
            reasons {
              reason {
                text(language: $language)
              }
            }
          }
          client {
            name
            phone
          }
        }
      }
    }
  }
`)
