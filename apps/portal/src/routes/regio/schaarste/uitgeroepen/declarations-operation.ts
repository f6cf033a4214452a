import { graphql } from '#lib/server/graph/graphql.ts'

/** Where and when scarcity was declared, by whom, why, and when it was lifted. */
export const declarationsOperation = graphql(`
  query Declarations(
    $filter: ScarcityDeclarationFilter
    $sort: ScarcityDeclarationSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    scarcityDeclarations(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
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
          region {
            code
          }
          from
          until
          ground
          declaredAt
          declaredBy
          holdsToday
          liftedOn
          liftedBy
          liftReason
          demonstration
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
