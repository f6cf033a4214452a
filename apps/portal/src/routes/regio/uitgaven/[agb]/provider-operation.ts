import { graphql } from '#lib/server/graph/graphql.ts'

/** The expenditure of one organisation in a year, line by line. */
export const providerOperation = graphql(`
  query ProviderExpenditure(
    $year: Int!
    $at: Date!
    $organisations: [String!]
    $tariffYear: Int
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
    providerYears(year: $year, organisations: $organisations, first: 1) {
      edges {
        node {
          agbCode
          year
          families
          organisation {
            name
          }
          claimed {
            hours
          }
          expenditure(tariffYear: $tariffYear) {
            tariffYear
            lines {
              code
              quantity
              maximumCents
              contractedCents
              maximum {
                ...Price
              }
              contracted {
                ...Price
              }
            }
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
  }

  fragment Price on Amount {
    __typename
    ... on KnownAmount {
      cents
      confidence
    }
    ... on UnknownAmount {
      explanation(language: $language)
    }
  }
`)
