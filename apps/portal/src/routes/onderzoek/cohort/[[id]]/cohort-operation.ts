import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** A cohort: who is in it, how it came to be, and its key figures. */
export const cohortOperation = graphql(
  `
    query Cohort($id: ID, $project: ID!, $by: CharacteristicCode, $language: Language!) {
      ...Choices
      cohort(id: $id, project: $project) {
        id
        name(language: $language)
        canonical
        explanation(language: $language)
        citation(language: $language)
        warnings {
          code
          explanation(language: $language)
        }
        definition {
          ...Definition
        }
        flow(by: $by) {
          ...Flow
        }
        table1 {
          ...Table
        }
        need(groupBy: [BIRTH_YEAR]) {
          rows {
            ...Need
          }
          meta {
            ...Meta
          }
        }
      }
    }
  `,
  [
    researchFragments.choices,
    researchFragments.definition,
    researchFragments.flow,
    researchFragments.meta,
    researchFragments.need,
    researchFragments.table,
  ],
)
