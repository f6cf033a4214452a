import { graphql } from '#lib/server/graph/graphql.ts'

/** One page of applications for programmes, and how many wait for a decision or for a place. */
export const applicationsOperation = graphql(`
  query ProgrammeApplications(
    $language: Language!
    $filter: ProgrammeApplicationFilter!
    $sort: ProgrammeApplicationSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    programmeApplications(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
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
          stateSince
          appliedOn
          outcome
          placeInLine
          applicant {
            name
          }
          programme {
            name(language: $language)
          }
          client {
            givenName
            familyName
          }
        }
      }
    }
    applied: programmeApplications(filter: { states: [APPLIED] }, first: 1) {
      totalCount
    }
    waiting: programmeApplications(filter: { states: [WAITING] }, first: 1) {
      totalCount
    }
  }
`)
