import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

const printed = graphql(`
  fragment PrintedRow on PublishedRow @_unmask {
    key
    label
    n
    meanReceivedHours
    meanIndicatedHours
    distribution {
      category
      percent
    }
  }
`)

/** What Figures 1 to 5 of the RIVM note show, from the release in use, with the printed tables. */
export const figuresOperation = graphql(
  `
    query NoteFigures($uncorrected: CohortDefinitionInput!, $project: ID!, $language: Language!) {
      publishedTables {
        id
        title(language: $language)
        population
        source {
          anchor
          title
          publisher
          year
        }
        total {
          ...PrintedRow
        }
        groups {
          key
          rows {
            ...PrintedRow
          }
        }
      }
      cohort(definition: $uncorrected, project: $project) {
        id
        name(language: $language)
        need(groupBy: [BIRTH_YEAR]) {
          rows {
            ...Need
          }
          meta {
            ...Meta
          }
        }
        byYear: crosstab(groupBy: [BIRTH_YEAR]) {
          ...Table
        }
        regions(from: 2016, until: 2022) {
          rows {
            level {
              code
              label(language: $language)
            }
            ggdRegion {
              tile {
                column
                row
              }
            }
            from {
              ...Figure
            }
            until {
              ...Figure
            }
            change {
              ...Figure
            }
          }
          meta {
            ...Meta
          }
        }
        vulnerable: crosstab(
          groupBy: [MULTIPLY_VULNERABLE]
          only: [{ characteristic: MULTIPLY_VULNERABLE, levels: ["Y", "N"] }]
          hoursCorrection: ONE_EIGHTH_INCREASE
        ) {
          ...Table
        }
      }
    }
  `,
  [printed, researchFragments.figure, researchFragments.meta, researchFragments.need, researchFragments.table],
)
