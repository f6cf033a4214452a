import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from './research-fragments.ts'

/** What a cohort is made of; counts nobody. */
export const definitionOperation = graphql(
  `
    query CohortDefinitionOf($id: ID!, $project: ID!, $language: Language!) {
      cohort(id: $id, project: $project) {
        id
        name(language: $language)
        definition {
          ...Definition
        }
      }
    }
  `,
  [researchFragments.definition],
)
