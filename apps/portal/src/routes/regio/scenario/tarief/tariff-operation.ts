import { graphql } from '#lib/server/graph/graphql.ts'

/** What a number of hours costs by three tariffs. */
export const tariffOperation = graphql(`
  query TariffScenario($at: Date!, $hours: Float!, $organisation: String, $percentage: Float, $language: Language!) {
    tariffScenario(at: $at, hours: $hours, organisation: $organisation, percentageOfMaximum: $percentage) {
      at
      hours
      alternatives {
        variant
        differenceCents {
          low
          central
          high
        }
        costs {
          ground
          missing
          percent
          priceCents {
            low
            central
            high
          }
          cents {
            low
            central
            high
          }
          amount {
            __typename
            ... on UnknownAmount {
              explanation(language: $language)
              before {
                cents
                validFrom
              }
            }
          }
          assumptions(language: $language)
          rangeFrom(language: $language)
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
