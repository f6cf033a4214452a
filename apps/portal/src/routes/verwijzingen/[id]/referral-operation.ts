import { graphql } from '#lib/server/graph/graphql.ts'
import { chainOfClient, rightsOfClient, vulnerabilityOfClient } from './client-fragments.ts'
import { indicationOfReferral } from './indication-fragment.ts'
import { finding, source } from './rule-fragments.ts'

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
          ...VulnerabilityOfClient
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
          ...ChainOfClient
          ...RightsOfClient
        }
        indication {
          ...IndicationOfReferral
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
  [source, finding, vulnerabilityOfClient, chainOfClient, rightsOfClient, indicationOfReferral],
)
