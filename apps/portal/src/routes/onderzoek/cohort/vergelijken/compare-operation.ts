import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** Two cohorts: where their definitions differ, and the key figures of each. */
export const compareOperation = graphql(
  `
    query CompareCohorts(
      $one: ID
      $other: ID!
      $with: ID
      $standard: CohortDefinitionInput
      $project: ID!
      $language: Language!
    ) {
      one: cohort(id: $one, project: $project) {
        id
        name(language: $language)
        crosstab(groupBy: []) {
          ...Table
        }
      }
      other: cohort(id: $other, project: $project) {
        id
        name(language: $language)
        diff(with: $with, definition: $standard) {
          place
          here(language: $language)
          there(language: $language)
        }
        crosstab(groupBy: []) {
          ...Table
        }
      }
    }
  `,
  [researchFragments.table],
)
