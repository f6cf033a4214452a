import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** A printed table, every figure beside the computed one. */
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
      publishedTables {
        id
        title(language: $language)
      }
      publishedTable(id: $table) {
        id
        title(language: $language)
        period
        population
        source {
          anchor
          title
          publisher
          year
        }
        groups {
          key
          name(language: $language)
        }
        other: compare(definition: $other, project: $project) @include(if: $both) {
          agreeing
          different
          withheld
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
      }
    }
  `,
  [researchFragments.figure, researchFragments.meta],
)
