import { graphql } from '#lib/server/graph/graphql.ts'
import { extensionRequest } from '#lib/server/midwife/decide-extension-operation.ts'
import { signalReported } from '#lib/server/midwife/read-signal-operation.ts'
import { source } from './rule-fragments.ts'

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

/** How vulnerable she is, and what was recorded of it. */
export const vulnerabilityOfClient = graphql(
  `
    fragment VulnerabilityOfClient on Client @_unmask {
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
    }
  `,
  [source, factor],
)

/** What others in the chain did for her, asked, saw or handed over. */
export const chainOfClient = graphql(
  `
    fragment ChainOfClient on Client @_unmask {
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
    }
  `,
  [extensionRequest, signalReported],
)

/** What she may count on, and what she would pay. */
export const rightsOfClient = graphql(
  `
    fragment RightsOfClient on Client @_unmask {
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
          validFrom
          validUntil
          source {
            ...SourceOfRule
          }
        }
        application {
          state
          nextStates
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
  `,
  [source],
)
