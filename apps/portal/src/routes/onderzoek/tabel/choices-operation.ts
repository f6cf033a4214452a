import { graphql } from '#lib/server/graph/graphql.ts'

/** What a table can be divided by and filtered on; counts nobody. */
export const choicesOperation = graphql(`
  query ResearchChoices($language: Language!) {
    characteristics {
      code
      name(language: $language)
      levels {
        code
        label(language: $language)
      }
    }
  }
`)
