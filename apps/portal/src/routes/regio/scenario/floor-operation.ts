import { graphql } from '#lib/server/graph/graphql.ts'

/** What raising the floor asks in hours, and what it costs by three prices. */
export const floorOperation = graphql(`
  query FloorRaise(
    $fromHours: Int!
    $toHours: Int!
    $from: Date
    $weeks: Int!
    $provider: String
    $withProvider: Boolean!
    $tariff: Int
    $withTariff: Boolean!
    $language: Language!
  ) {
    floorRaise(fromHours: $fromHours, toHours: $toHours, from: $from, weeks: $weeks) {
      on
      demonstration
      assumptions(language: $language)
      rangeFrom(language: $language)
      floorSource {
        anchor
        title
        publisher
        year
      }
      total {
        from
        until
        fromHours
        toHours
        families
        familiesOnRecord
        familiesBelow
        extraHours {
          low
          central
          high
        }
        weeks {
          week
          extraHours {
            low
            central
            high
          }
        }
        atMaximum: costs {
          ...Costs
        }
        atContracted: costs(contractedBy: $provider) @include(if: $withProvider) {
          ...Costs
        }
        atMyTariff: costs(hourTariffCents: $tariff) @include(if: $withTariff) {
          ...Costs
        }
      }
      regions {
        region {
          code
          tile {
            column
            row
          }
        }
        families
        extraHours {
          low
          central
          high
        }
        costs(hourTariffCents: $tariff) @include(if: $withTariff) {
          cents {
            low
            central
            high
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

  fragment Costs on ScenarioCosts {
    ground
    missing
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
`)
