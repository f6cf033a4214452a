import { graphql } from '#lib/server/graph/graphql.ts'
import { qualityOfThemes } from '#lib/server/inspection/quality-fragment.ts'

/** The quality of all organisations together. */
export const nationalOperation = graphql(
  `
    query InspectedTogether($from: Date, $until: Date, $lateAfterDays: Int!, $language: Language!) {
      quality(from: $from, until: $until) {
        ...QualityOfThemes
      }
    }
  `,
  [qualityOfThemes],
)
