import { graphql } from '#lib/server/graph/graphql.ts'

/** One family as a planner needs it: the hours that are indicated, and the visits that give them. */
export const familyOperation = graphql(`
  query FamilyOfPlanner($id: ID!) {
    client(id: $id) {
      id
      name
      bornOn
      dueDate
      phone
      language
      interpreterNeeded
      municipality {
        name
      }
      referrals(kinds: [KRAAMZORG]) {
        id
        state
        vulnerabilityClass
        vulnerabilityClassOn
      }
      vulnerability {
        class
        recordedClass
      }
      careBalance {
        indicatedHours
        plannedHours
        deliveredHours
        claimedHours
        toComeHours
        partusHours
        plannedDifference
        expectedDifference
        claimedDifference
        findings
        reasons {
          reason
          words
          recordedAt
          recordedBy
        }
      }
      remainingCare {
        hours
        days
        lastDay
        missing
        source {
          anchor
          title
          publisher
          year
        }
      }
      hospitalStays {
        id
        admittedOn
        dischargedOn
        child {
          id
        }
      }
      visits {
        id
        kind
        state
        plannedAt
        plannedHours
        deliveredHours
        startedAt
        assistant {
          id
          name
          employment
        }
        cancelReason
        handoverNote
      }
      indications {
        id
        version
        hours
        difference
        changeCode
        changeReason
        setAt
        setBy
        feeding
        hospitalDays
        complete
        missing
      }
      indication {
        bill(tariffs: CONTRACTED) {
          missing
          steps {
            step
            hours
            careCents
            differenceHours
            differenceCents
          }
        }
      }
    }
  }
`)
