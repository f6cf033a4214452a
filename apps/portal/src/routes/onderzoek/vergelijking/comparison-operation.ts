import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** A printed table, every figure beside the computed one; as the note corrects it first, so that the ledger meets that first. */
export const comparisonOperation = graphql(
  `
    query Comparison(
      $table: ID!
      $definition: CohortDefinitionInput!
      $other: CohortDefinitionInput
      $both: Boolean!
      $project: ID!
      $language: Language!
    ) {
      publishedTable(id: $table) {
        compare(definition: $definition, project: $project) {
          agreeing
          different
          withheld
          cohort {
            id
            name(language: $language)
          }
          rows {
            group
            row
            label
            cells {
              measure
              unit
              printed
              realigned
              computed {
                ...Figure
              }
              difference
              verdict
              explanation(language: $language)
            }
          }
          meta {
            ...Meta
          }
        }
        other: compare(definition: $other, project: $project) @include(if: $both) {
          agreeing
          different
          withheld
          meta {
            disclosure {
              withheld {
                rule
                count
              }
            }
          }
          rows {
            group
            row
            cells {
              measure
              computed {
                ...Figure
              }
              difference
              verdict
            }
          }
        }
      }
    }
  `,
  [researchFragments.figure, researchFragments.meta],
)
