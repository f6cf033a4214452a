import { graphql } from '#lib/server/graph/graphql.ts'
import { childRecord } from '../child-record-fragment.ts'

const contact = graphql(`
  fragment ContactAsSent on HandoverContact @_unmask {
    name
    phone
    email
  }
`)

const partner = graphql(`
  fragment PartnerAsSent on HandoverPartnerReferral @_unmask {
    recipient
    requestedOn
    stateOn
    done
    open
    state {
      text(language: $language)
    }
    clientAgreement {
      text(language: $language)
    }
  }
`)

/** Everything that was handed over of one child, and what its record says today. */
export const handoverOperation = graphql(
  `
    query Handover($id: ID!, $language: Language!) {
      handover(id: $id) {
        id
        version
        state
        childName
        bornOn
        sentAt
        sentBy
        receivedAt
        receivedBy
        mandatoryElements
        presentElements
        sender {
          name
        }
        recipient {
          agbCode
          name
        }
        replaces {
          id
          sentAt
        }
        replacedBy {
          id
          sentAt
        }
        missing {
          code
          name(language: $language)
          recordedIn(language: $language)
        }
        questions {
          id
          elements
          words
          askedAt
          askedBy
          answer
          answeredAt
          answeredBy
        }
        birth {
          bornAt
          sex {
            text(language: $language)
          }
          gestationalDays
          mode {
            text(language: $language)
          }
          place {
            text(language: $language)
          }
          weightGrams
          apgar1
          apgar5
          particulars
        }
        weightCurve {
          measuredAt
          grams
          changePercent
        }
        feeding {
          planned {
            text(language: $language)
          }
          now {
            at
            words {
              text(language: $language)
            }
          }
          course {
            at
            words {
              text(language: $language)
            }
          }
          lactationConsultant {
            ...PartnerAsSent
          }
        }
        screenings {
          kind
          state {
            code
            text(language: $language)
          }
          on
          saidUnknown
        }
        signallings {
          instrument {
            text(language: $language)
          }
          foundSignals
          on
        }
        signals {
          subject {
            text(language: $language)
          }
          words
          signalledOn
          instrument {
            text(language: $language)
          }
          action
          actionOn
          agreedWithParents
          informed {
            who {
              text(language: $language)
            }
            on
          }
        }
        agreements {
          words
          on
        }
        openGoals {
          words
          setOn
        }
        advice {
          topic {
            text(language: $language)
          }
          words
          on
        }
        hours {
          indicated
          received
          assistants
          reasons {
            reason {
              code
              text(language: $language)
            }
            words
          }
        }
        consent {
          given
          givenOn
          scope
          method {
            text(language: $language)
          }
        }
        prenatalHomeVisit {
          ...PartnerAsSent
        }
        midwifePractice {
          ...ContactAsSent
        }
        kraamzorgOrganisation {
          ...ContactAsSent
        }
        sections {
          code
          name(language: $language)
          elements {
            code
            name(language: $language)
            mandatory
            state
            text(language: $language)
          }
        }
        client {
          name
          phone
          flexibleSupport {
            at
            status
            running
            from
            until
            purpose
            goal
            usedHours
            programme {
              name(language: $language)
              demonstration
            }
          }
        }
        child {
          ...ChildRecord
        }
      }
    }
  `,
  [contact, partner, childRecord],
)
