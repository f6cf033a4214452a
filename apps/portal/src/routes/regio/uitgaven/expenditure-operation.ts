import { graphql } from '#lib/server/graph/graphql.ts'

/** What organisations claimed in a year and what it costs, at maximum and at contracted tariffs. */
export const expenditureOperation = graphql(`
  query Expenditure(
    $year: Int!
    $at: Date!
    $organisations: [String!]
    $tariffYear: Int
    $sort: ProviderYearSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $language: Language!
  ) {
    tariff(at: $at, kind: KRAAMZORG_HOUR) {
      __typename
      ... on UnknownAmount {
        before {
          validFrom
        }
        after {
          validFrom
        }
      }
    }
    providerYears(
      year: $year
      organisations: $organisations
      sort: $sort
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
          id
          agbCode
          families
          organisation {
            name
          }
          claimed {
            hours
          }
          expenditure(tariffYear: $tariffYear) {
            tariffYear
            atMaximum {
              totalCents
              knownCents
              missing
            }
            atContracted {
              totalCents
              knownCents
              missing
            }
            differenceCents
            assumptions(language: $language)
          }
        }
      }
    }
    organisations(kind: KRAAMZORG, first: 200) {
      edges {
        node {
          agbCode
          name
        }
      }
    }
  }
`)
