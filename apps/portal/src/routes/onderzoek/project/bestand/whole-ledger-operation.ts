import { graphql } from '#lib/server/graph/graphql.ts'

/** Everything that a project asked, many at a time. */
export const wholeLedgerOperation = graphql(`
  query WholeLedger($first: Int!, $after: String) {
    researchProjects {
      id
      entries(first: $first, after: $after) {
        edges {
          node {
            askedAt
            field
            cohort
            question
            outcome
            cells
            withheld
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)
