import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** What the projects of somebody asked, a page at a time. */
export const ledgerOperation = graphql(
  `
    query ProjectLedger($first: Int, $after: String, $last: Int, $before: String, $language: Language!) {
      ...Choices
      researchProjects {
        id
        entries(first: $first, after: $after, last: $last, before: $before) {
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
            hasPreviousPage
            startCursor
            endCursor
          }
        }
      }
    }
  `,
  [researchFragments.choices],
)
