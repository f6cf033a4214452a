import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** Hours by the moment of birth within the year. */
export const seasonOperation = graphql(
  `
    query Season(
      $by: SeasonUnit!
      $definition: CohortDefinitionInput!
      $without: CohortDefinitionInput!
      $both: Boolean!
      $project: ID!
      $language: Language!
    ) {
      cohort(definition: $definition, project: $project) {
        id
        name(language: $language)
        seasonality(by: $by) {
          ...Table
        }
      }
      without: cohort(definition: $without, project: $project) @include(if: $both) {
        seasonality(by: $by) {
          ...Table
        }
      }
    }
  `,
  [researchFragments.table],
)
