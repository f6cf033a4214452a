import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** One table, by at most three characteristics. */
export const tableOperation = graphql(
  `
    query ResearchTable(
      $cohort: ID
      $definition: CohortDefinitionInput
      $project: ID!
      $groupBy: [CharacteristicCode!]!
      $only: [RestrictionInput!]!
      $correction: HoursCorrection!
      $language: Language!
    ) {
      cohort(id: $cohort, definition: $definition, project: $project) {
        id
        name(language: $language)
        crosstab(groupBy: $groupBy, only: $only, hoursCorrection: $correction) {
          ...Table
        }
      }
    }
  `,
  [researchFragments.table],
)
