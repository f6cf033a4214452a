import { graphql } from '#lib/server/graph/graphql.ts'
import { researchFragments } from '#lib/server/research/research-fragments.ts'

const followed = graphql(
  `
    fragment Followed on FollowUpRow @_unmask {
      levels {
        code
        label(language: $language)
      }
      offsets {
        offset
        available {
          ...Count
        }
        present {
          ...Count
        }
        percent {
          ...Figure
        }
      }
    }
  `,
  [researchFragments.count, researchFragments.figure],
)

/** How long groups can be followed. */
export const followUpOperation = graphql(
  `
    query FollowUp($cohort: ID, $by: [CharacteristicCode!]!, $project: ID!, $language: Language!) {
      ...Choices
      cohort(id: $cohort, project: $project) {
        id
        name(language: $language)
        followUp(groupBy: $by) {
          rows {
            ...Followed
          }
          total {
            ...Followed
          }
          meta {
            ...Meta
          }
        }
      }
    }
  `,
  [followed, researchFragments.choices, researchFragments.meta],
)
