import { graphql } from '#lib/server/graph/graphql.ts'

/** Living children in the area of whom no handover came. */
export const withoutOperation = graphql(`
  query WithoutHandover(
    $days: Int!
    $bornFrom: Date
    $sort: BirthSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    birthsWithoutHandover(
      afterDays: $days
      bornFrom: $bornFrom
      sort: $sort
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
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
          givenName
          familyName
          bornOn
          daysSinceBirth
          bsnLinkedAt
          municipality {
            name
          }
        }
      }
    }
  }
`)
