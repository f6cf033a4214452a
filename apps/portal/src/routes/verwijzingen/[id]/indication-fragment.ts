import { graphql } from '#lib/server/graph/graphql.ts'
import { finding, knownAmount, source } from './rule-fragments.ts'

/** The hours that were indicated, why, what they cost, and what comparable families received. */
export const indicationOfReferral = graphql(
  `
    fragment IndicationOfReferral on Indication @_unmask {
      hours
      missing
      feeding
      packageDays
      hospitalDays
      setBy
      setByOrganisation {
        name
      }
      setAt
      agreedBy
      protocol {
        code
        version
        source {
          ...SourceOfRule
        }
      }
      findings {
        ...FindingOfRule
      }
      waiver {
        ownContributionWaived
        programme {
          name(language: $language)
        }
      }
      estimate {
        at
        totalCents
        insurerCents
        ownContributionCents
        waivedCents
        coverCents
        motherPaysCents
        missing
        assumptions(language: $language)
        lines {
          code
          quantity
          cents
          amount {
            __typename
            ... on KnownAmount {
              ...AmountWithSource
            }
            ... on UnknownAmount {
              explanation(language: $language)
              before {
                ...AmountWithSource
              }
              after {
                ...AmountWithSource
              }
            }
          }
        }
      }
      comparableFamilies {
        basis(language: $language)
        group
        n
        meanReceivedHours
        meanIndicatedHours
        period
        missing
        distribution {
          category
          percent
          count
        }
        source {
          ...SourceOfRule
        }
      }
    }
  `,
  [source, knownAmount, finding],
)
