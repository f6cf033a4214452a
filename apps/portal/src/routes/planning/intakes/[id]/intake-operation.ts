import { graphql } from '#lib/server/graph/graphql.ts'

/** Where one client stands with her intake, and everything that came of it. */
export const intakeOperation = graphql(`
  query IntakeOfClient($id: ID!) {
    viewer {
      organisation {
        agbCode
      }
    }
    client(id: $id) {
      id
      name
      dueDate
      bornOn
      parity
      phone
      interpreterNeeded
      language
      intakeStatus
      referrals(kinds: [KRAAMZORG]) {
        id
        state
        recipient {
          agbCode
        }
        sender {
          name
          phone
        }
      }
      intakes {
        id
        state
        form
        plannedOn
        heldOn
        weeksPregnant
        nextStates
        instrument
        wishes
        needs
        risks
        partnerPresent
        informalHelp
        cancelReason
        recordedBy
      }
    }
  }
`)
