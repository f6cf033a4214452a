import { graphql } from '#lib/server/graph/graphql.ts'
import { qualityOfThemes } from '#lib/server/inspection/quality-fragment.ts'

/** One organisation, with its quality. */
export const organisationOperation = graphql(
  `
    query InspectedOrganisation(
      $agbCode: String!
      $from: Date
      $until: Date
      $lateAfterDays: Int!
      $language: Language!
    ) {
      organisation(agbCode: $agbCode) {
        agbCode
        name
        activeUntil
        municipality {
          name
        }
        quality(from: $from, until: $until) {
          ...QualityOfThemes
        }
      }
    }
  `,
  [qualityOfThemes],
)
