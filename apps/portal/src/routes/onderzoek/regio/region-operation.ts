import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** Hours by GGD region in two birth years. */
export const regionOperation = graphql(
  `
    query Regions($from: Int!, $until: Int!, $project: ID!, $language: Language!) {
      cohort(project: $project) {
        id
        name(language: $language)
        regions(from: $from, until: $until) {
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
            nFrom {
              ...Count
            }
            nUntil {
              ...Count
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
      }
    }
  `,
  [researchFragments.count, researchFragments.figure, researchFragments.meta],
)
