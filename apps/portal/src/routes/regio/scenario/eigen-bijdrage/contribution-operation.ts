import { graphql } from '#lib/server/graph/graphql.ts'

/** What waiving the own contribution costs by region, how many families it reaches, and what was really waived. */
export const contributionOperation = graphql(`
  query Contribution($year: Int!, $who: OwnContributionGroup!, $from: Date!, $until: Date!, $language: Language!) {
    cohort {
      ownContributionScenario(years: [$year], who: $who) {
        question(language: $language)
        note(language: $language)
        assumptions(language: $language)
        rangeFrom(language: $language)
        rows {
          id
          region {
            code
            tile {
              column
              row
            }
          }
          families {
            value
            withheld
          }
          familiesReached {
            low
            central
            high
          }
          hours {
            low
            central
            high
          }
          costs {
            cents {
              low
              central
              high
            }
          }
        }
        totals {
          familiesReached {
            low
            central
            high
          }
          hours {
            low
            central
            high
          }
          costs {
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
              }
            }
            assumptions(language: $language)
            rangeFrom(language: $language)
          }
        }
        meta {
          dataRelease {
            title
          }
          disclosure {
            policy {
              threshold
            }
          }
        }
      }
    }
    waiversByRegion(from: $from, until: $until) {
      region {
        code
      }
      programme {
        code
        name
      }
      families
      hours
    }
  }
`)
