import { graphql } from '#lib/server/graph/graphql.ts'
import { extensionRequest } from '#lib/server/midwife/decide-extension-operation.ts'
import { signalReported } from '#lib/server/midwife/read-signal-operation.ts'

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

const factor = graphql(`
  fragment FactorOfClient on VulnerabilityFactor @_unmask {
    id
    description(language: $language)
    other
    recordedOn
    recordedBy
    olderThanEightWeeks
    withdrawnOn
    withdrawnReason
  }
`)

const finding = graphql(
  `
    fragment FindingOfRule on Finding @_unmask {
      code
      outcome
      hours
      explanation(language: $language)
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
    query Referral($id: ID!, $language: Language!, $whatIf: ProposeIndicationInput!, $asks: Boolean!) {
      referral(id: $id) {
        id
        kind
        nextStates
        state
        stateSince
        submittedAt
        daysWithoutAnswer
        clientAgreement
        clientAgreementOn
        answerDueOn
        reason
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
          id
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
            missing
            classesDiffer
            protectiveFactorsSufficient
            factors {
              kind
              ...FactorOfClient
            }
            history {
              kind
              on
              by
              recordedClass
              protectiveFactorsSufficient
              factor {
                ...FactorOfClient
              }
            }
          }
          careDate
          residence {
            postcode
          }
          indications {
            version
            hours
            difference
            changeCode
            changeReason
            setAt
            setBy
            setByOrganisation {
              name
            }
            agreedBy
            agreedOn
            agreedByOrganisation {
              name
            }
            protocol {
              code
              version
            }
          }
          intakeStatus
          intakes {
            state
            form
            heldOn
            plannedOn
            weeksPregnant
            organisation {
              name
              phone
            }
          }
          referrals {
            id
            kind
            state
            stateSince
            submittedAt
            clientAgreement
            clientAgreementOn
            recipient {
              name
            }
          }
          extensionRequests {
            ...RequestForLongerCare
          }
          signals {
            ...SignalReported
          }
          handovers {
            id
            version
            state
            childName
            sentAt
            sentBy
            receivedAt
            receivedBy
            presentElements
            mandatoryElements
            missing {
              code
              name(language: $language)
            }
            recipient {
              name
              phone
            }
            questions {
              words
              answer
            }
            replacedBy {
              id
            }
          }
          scarcityInCareMonth
          scarcityDeclarations {
            id
            from
            until
            ground
            declaredAt
            liftedOn
            demonstration
            source {
              ...SourceOfRule
            }
          }
          guarantee {
            outcome
            explanation(language: $language)
            takenOn
            takenBy {
              name
            }
            waiting {
              step
              stepSinceOn
            }
            agreement {
              afterwards(language: $language)
            }
            source {
              ...SourceOfRule
            }
          }
          supplementaryCover {
            kind
            limitCents
            limitHours
            percent
            declaredOn
          }
          ownContribution {
            at
            missing
            perHour {
              __typename
              ... on KnownAmount {
                cents
                source {
                  ...SourceOfRule
                }
              }
              ... on UnknownAmount {
                explanation(language: $language)
              }
            }
            rows {
              hours
              ownContributionCents
              waivedCents
              withoutCoverCents
              coverCents
              motherPaysCents
            }
          }
          withHalf: ownContribution(insurance: { percent: 50 }) {
            rows {
              motherPaysCents
            }
          }
          programmes {
            at
            outcome
            programme {
              id
              name(language: $language)
              benefits
              demonstration
              source {
                ...SourceOfRule
              }
            }
            application {
              state
              placeInLine
            }
            grant {
              grantedOn
              lapsedOn
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
      }
      proposeIndication(input: $whatIf) @include(if: $asks) {
        method
        protocol {
          version
        }
        hours
        difference
        missing
        findings {
          ...FindingOfRule
        }
        mustAgree {
          party
          because(language: $language)
          source {
            ...SourceOfRule
          }
        }
      }
    }
  `,
  [source, knownAmount, factor, finding, extensionRequest, signalReported],
)
