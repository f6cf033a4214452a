import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

const both = graphql(
  `
    fragment CrudeAndStandardised on StandardisedFigure @_unmask {
      crude {
        ...Figure
      }
      standardised {
        ...Figure
      }
      findings {
        reason
        explanation(language: $language)
      }
    }
  `,
  [researchFragments.figure],
)

/** One characteristic within the groups of another, and as if all had the same composition. */
export const withinOperation = graphql(
  `
    query WithinGroups(
      $cohort: ID
      $by: CharacteristicCode!
      $over: CharacteristicCode!
      $project: ID!
      $language: Language!
    ) {
      ...Choices
      cohort(id: $cohort, project: $project) {
        id
        name(language: $language)
        crosstab(groupBy: [$over, $by]) {
          ...Table
        }
        standardised(by: $by, over: [$over]) {
          rows {
            level {
              code
              label(language: $language)
            }
            n {
              ...Count
            }
            meanReceivedHours {
              ...CrudeAndStandardised
            }
            underTwentyFour {
              ...CrudeAndStandardised
            }
          }
          meta {
            ...Meta
          }
        }
      }
    }
  `,
  [both, researchFragments.choices, researchFragments.count, researchFragments.meta, researchFragments.table],
)
