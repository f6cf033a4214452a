import { graphql } from '#lib/server/graph/graphql.ts'

const source = graphql(`
  fragment SourceOfCost on Source @_unmask {
    anchor
    title
    publisher
    year
  }
`)

const known = graphql(
  `
    fragment CostWithSource on KnownAmount @_unmask {
      cents
      unit
      basis
      validFrom
      validUntil
      confidence
      source {
        ...SourceOfCost
      }
    }
  `,
  [source],
)

/** What a mother pays, what others pay for her, and what is not known. */
export const costsOperation = graphql(
  `
    query MyCosts($language: Language!) {
      myDossier {
        supplementaryCover {
          kind
          known
          percent
          limitCents
          limitHours
          validFrom
          validUntil
          declaredOn
        }
        indication {
          hours
          waiver {
            ownContributionWaived
            grantedOn
            lapsedOn
            programme {
              name(language: $language)
              demonstration
              source {
                ...SourceOfCost
              }
            }
          }
          estimate {
            at
            hours
            missing
            explanation(language: $language)
            assumptions(language: $language)
            totalCents
            insurerCents
            ownContributionCents
            waivedCents
            coverCents
            motherPaysCents
            lines {
              code
              quantity
              cents
              amount {
                __typename
                ... on KnownAmount {
                  ...CostWithSource
                }
                ... on UnknownAmount {
                  explanation(language: $language)
                }
              }
            }
          }
          bill {
            at
            explanation(language: $language)
            hours
            missing
            lines {
              code
              amount {
                __typename
                ... on KnownAmount {
                  ...CostWithSource
                }
              }
            }
            ownContributionCents
            waivedCents
            coverCents
            motherPaysCents
          }
        }
        ownContribution {
          missing
          rows {
            hours
            motherPaysCents
          }
        }
        programmes {
          outcome
          programme {
            id
            name(language: $language)
            benefits
            demonstration
            source {
              ...SourceOfCost
            }
          }
          criteria {
            code
            outcome
            explanation(language: $language)
          }
        }
      }
    }
  `,
  [source, known],
)
