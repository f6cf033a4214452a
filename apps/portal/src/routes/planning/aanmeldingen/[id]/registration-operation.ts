import { graphql } from '#lib/server/graph/graphql.ts'

/** One referral, for who was asked: enough to answer it. */
export const registrationOperation = graphql(`
  query Registration($id: ID!, $language: Language!) {
    referral(id: $id) {
      id
      kind
      state
      stateSince
      submittedAt
      answerDueOn
      overdue
      daysWithoutAnswer
      urgency
      reason
      note
      nextStates
      clientAgreement
      clientAgreementOn
      vulnerabilityClass
      vulnerabilityClassOn
      sender {
        name
        phone
      }
      recipient {
        agbCode
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
        phone
        dueDate
        bornOn
        parity
        expectedChildren
        feedingWish
        birthPlaceWish
        language
        interpreterNeeded
        doubleRegistrationReason
        municipality {
          name
        }
        region {
          code
        }
        careRelationships {
          from
          current
          organisation {
            agbCode
            name
            kind
            phone
          }
        }
        waiting {
          step
          stepSinceOn
        }
        intakes {
          id
          state
          form
          plannedOn
          heldOn
        }
        vulnerability {
          class
          recordedClass
          explanation(language: $language)
          source {
            anchor
            title
            publisher
            year
          }
        }
      }
      indication {
        hours
      }
    }
  }
`)
