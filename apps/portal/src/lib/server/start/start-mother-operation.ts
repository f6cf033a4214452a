import { graphql } from '#lib/server/graph/graphql.ts'

/** What may wait for a mother: in her own file, and so logged as her own looking. */
export const startMotherOperation = graphql(`
  query StartMother {
    myDossier {
      visits {
        state
        plannedAt
        plannedHours
      }
      extensionRequests {
        state
      }
      consents(holding: true, purpose: HANDOVER_TO_JGZ) {
        id
      }
      evaluations {
        moment
      }
      referrals(kinds: [KRAAMZORG]) {
        state
      }
    }
  }
`)
