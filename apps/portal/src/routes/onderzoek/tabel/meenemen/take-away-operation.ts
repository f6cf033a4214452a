import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** What a document of a table leaves out, and the programs that ask the same again. */
export const takeAwayOperation = graphql(
  `
    query TakeAway(
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
          meta {
            ...Meta
          }
          exportCheck {
            mayLeave
            primary
            secondary
            explanation(language: $language)
            policy {
              id
              threshold
            }
            cells {
              row {
                characteristic
                code
                label(language: $language)
              }
              category
              rule
              explanation(language: $language)
            }
          }
          r: export(format: R, language: $language) {
            content
          }
          python: export(format: PYTHON, language: $language) {
            content
          }
        }
      }
    }
  `,
  [researchFragments.meta],
)
