import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** The same cohort twice: no claim as no hours, and as not known. */
export const noClaimOperation = graphql(
  `
    query NoClaimBothWays(
      $zero: CohortDefinitionInput!
      $missing: CohortDefinitionInput!
      $by: CharacteristicCode!
      $project: ID!
      $language: Language!
    ) {
      ...Choices
      zero: cohort(definition: $zero, project: $project) {
        id
        name(language: $language)
        crosstab(groupBy: [$by]) {
          ...Table
        }
      }
      missing: cohort(definition: $missing, project: $project) {
        id
        name(language: $language)
        warnings {
          code
          explanation(language: $language)
        }
        crosstab(groupBy: [$by]) {
          ...Table
        }
      }
    }
  `,
  [researchFragments.choices, researchFragments.table],
)
