import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** A cohort: who is in it, how it came to be, and its key figures. */
export const cohortOperation = graphql(
  `
    query Cohort($id: ID, $project: ID!, $language: Language!) {
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
        flow {
          steps {
            code
            explanation(language: $language)
            pairsBefore {
              ...Count
            }
            excluded {
              ...Count
            }
            pairsAfter {
              ...Count
            }
            personsAfter {
              ...Count
            }
          }
          meta {
            ...Meta
          }
        }
        table1 {
          ...Table
        }
        need(groupBy: [BIRTH_YEAR]) {
          rows {
            levels {
              code
              label(language: $language)
            }
            n {
              ...Count
            }
            neededHours {
              ...Figure
            }
            receivedHours {
              ...Figure
            }
            gapHours {
              ...Figure
            }
            gapPercent {
              ...Figure
            }
          }
          meta {
            ...Meta
          }
        }
      }
    }
  `,
  [researchFragments.count, researchFragments.figure, researchFragments.meta, researchFragments.table],
)
