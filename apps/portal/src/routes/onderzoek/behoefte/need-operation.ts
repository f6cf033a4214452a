import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

/** Need and received hours by birth year, and by region and birth year. */
export const needOperation = graphql(
  `
    query NeedByYearAndRegion($cohort: ID, $project: ID!, $language: Language!) {
      cohort(id: $cohort, project: $project) {
        id
        name(language: $language)
        need(groupBy: [BIRTH_YEAR]) {
          norm {
            hoursPerDay
            days
          }
          rows {
            ...Need
          }
          meta {
            ...Meta
          }
        }
        byRegion: need(groupBy: [GGD_REGION, BIRTH_YEAR]) {
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
  [researchFragments.meta, researchFragments.need],
)
