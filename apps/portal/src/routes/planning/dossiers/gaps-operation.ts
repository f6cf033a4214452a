import { graphql } from '#lib/server/graph/graphql.ts'

/** One page of dossiers in which something is missing, and how many lack each part. */
export const gapsOperation = graphql(`
  query DossierGaps($filter: DossierGapFilter!, $first: Int, $after: String, $last: Int, $before: String) {
    dossierGaps(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          state
          carePlan
          signalling
          handover
          source {
            anchor
            title
            publisher
            year
          }
          client {
            id
            name
            dueDate
            bornOn
          }
        }
      }
    }
    carePlan: dossierGaps(filter: { missing: [CARE_PLAN] }, first: 1) {
      totalCount
    }
    signalling: dossierGaps(filter: { missing: [SIGNALLING] }, first: 1) {
      totalCount
    }
    handover: dossierGaps(filter: { missing: [HANDOVER] }, first: 1) {
      totalCount
    }
  }
`)
