import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from './research-fragments.ts'

/** What a table can be divided by and filtered on; counts nobody. */
export const choicesOperation = graphql(
  `
    query ResearchChoices($language: Language!) {
      ...Choices
    }
  `,
  [researchFragments.choices],
)
