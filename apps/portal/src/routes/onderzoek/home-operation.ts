import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** What each project of somebody asked last. */
export const homeOperation = graphql(
  `
    query ResearchHome($last: Int!, $language: Language!) {
      ...Choices
      researchProjects {
        id
        entries(first: $last) {
          edges {
            node {
              askedAt
              field
              cohort
              question
              outcome
            }
          }
        }
      }
    }
  `,
  [researchFragments.choices],
)
