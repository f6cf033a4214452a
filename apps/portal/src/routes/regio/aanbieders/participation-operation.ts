import { graphql } from '#lib/server/graph/graphql.ts'

/** Who takes part in spreading clients over a region, and what is at stake for who does not. */
export const participationOperation = graphql(`
  query Participation(
    $regions: [String!]
    $takesPart: Boolean
    $first: Int
    $after: String
    $last: Int
    $before: String
    $language: Language!
  ) {
    regionalParticipations(
      kind: REGIONAL_SPREAD
      regions: $regions
      takesPart: $takesPart
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          organisation {
            agbCode
            name
          }
          region {
            code
          }
          takesPart
          since
          until
          reason
          surchargeAtStake {
            outcome
            cents
            missing
            explanation(language: $language)
            source {
              anchor
              title
              publisher
              year
            }
          }
        }
      }
    }
  }
`)
