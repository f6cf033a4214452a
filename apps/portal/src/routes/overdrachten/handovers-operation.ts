import { graphql } from '#lib/server/graph/graphql.ts'

/** One page of the handovers to the viewer's organisation, and how many there are in each state under the same filter. */
export const handoversOperation = graphql(`
  query Handovers(
    $filter: HandoverFilter!
    $sort: HandoverSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $language: Language!
    $waiting: HandoverFilter!
    $askedBack: HandoverFilter!
    $received: HandoverFilter!
    $corrected: HandoverFilter!
    $all: HandoverFilter!
  ) {
    handovers(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          state
          childName
          bornOn
          child {
            diedOn
          }
          sentAt
          mandatoryElements
          presentElements
          missing {
            code
            name(language: $language)
          }
          questions {
            answeredAt
          }
          signals {
            signalledOn
          }
          sender {
            name
          }
        }
      }
    }
    waiting: handovers(filter: $waiting, first: 1) {
      totalCount
    }
    askedBack: handovers(filter: $askedBack, first: 1) {
      totalCount
    }
    received: handovers(filter: $received, first: 1) {
      totalCount
    }
    corrected: handovers(filter: $corrected, first: 1) {
      totalCount
    }
    all: handovers(filter: $all, first: 1) {
      totalCount
    }
  }
`)
