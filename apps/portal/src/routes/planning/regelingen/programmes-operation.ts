import { graphql } from '#lib/server/graph/graphql.ts'

/** How full the programmes are, and one page of the families that flexible hours were granted to. */
export const programmesOperation = graphql(`
  query Programmes(
    $language: Language!
    $filter: ProgrammeGrantFilter!
    $sort: ProgrammeGrantSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    programmePlaces {
      places
      taken
      free
      undecided
      waiting
      familiesWithHours
      meanHours
      programme {
        id
        code
        name(language: $language)
        note(language: $language)
        demonstration
        validUntil
        flexibleHours {
          meanHours
          windowMonths
        }
        source {
          anchor
          title
          publisher
          year
        }
      }
    }
    programmeGrants(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      familiesWithHours
      meanHours
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          grantedOn
          programme {
            name(language: $language)
          }
          client {
            id
            givenName
            familyName
          }
          flexibleSupport {
            status
            until
            usedHours
            meanHours
            hoursToMean
            goal
          }
        }
      }
    }
    applied: programmeApplications(filter: { states: [APPLIED] }, first: 1) {
      totalCount
    }
  }
`)
