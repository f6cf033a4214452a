import { graphql } from '#lib/server/graph/graphql.ts'

const source = graphql(`
  fragment SourceOfRule on Source @_unmask {
    anchor
    title
    publisher
    year
  }
`)

const knownAmount = graphql(
  `
    fragment AmountWithSource on KnownAmount @_unmask {
      cents
      unit
      basis
      validFrom
      validUntil
      citation
      confidence
      source {
        ...SourceOfRule
      }
    }
  `,
  [source],
)

/** Everything that a midwife wants to know of one referral; touches all four services. */
export const referralOperation = graphql(
  `
    query Referral($id: ID!, $language: Language!) {
      referral(id: $id) {
        id
        kind
        state
        stateSince
        submittedAt
        daysWithoutAnswer
        clientAgreement
        urgency
        note
        sender {
          name
        }
        recipient {
          name
          phone
        }
        history {
          to
          at
          by
          organisation {
            name
          }
          declineReason
          reason
        }
        client {
          name
          birthDate
          maskedBsn
          dueDate
          bornOn
          parity
          municipality {
            name
            ggdRegion {
              name
            }
          }
          vulnerability {
            class
            recordedClass
            decidedBy
            decidedOn
            explanation(language: $language)
            source {
              ...SourceOfRule
            }
            factors {
              kind
              description(language: $language)
              other
              recordedOn
              recordedBy
              olderThanEightWeeks
            }
          }
          programmes {
            at
            outcome
            programme {
              id
              name(language: $language)
              benefits
              source {
                ...SourceOfRule
              }
            }
            criteria {
              code
              outcome
              explanation(language: $language)
              wouldChange(language: $language)
              of {
                outcome
                explanation(language: $language)
                wouldChange(language: $language)
              }
            }
          }
        }
        indication {
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
            code
            outcome
            hours
            explanation(language: $language)
            source {
              ...SourceOfRule
            }
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
      }
    }
  `,
  [source, knownAmount],
)
