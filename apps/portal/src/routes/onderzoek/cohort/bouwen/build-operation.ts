import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** A definition read back, what it differs in from the RIVM study, and who remains at each step. */
export const buildOperation = graphql(
  `
    query BuildCohort($definition: CohortDefinitionInput!, $project: ID!, $language: Language!) {
      cohort(definition: $definition, project: $project) {
        id
        name(language: $language)
        explanation(language: $language)
        warnings {
          code
          explanation(language: $language)
        }
        diff(definition: {}) {
          place
          here(language: $language)
          there(language: $language)
        }
        flow {
          ...Flow
        }
      }
    }
  `,
  [researchFragments.flow],
)
