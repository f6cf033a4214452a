import { graphql } from '#lib/server/graph/graphql.ts'

/** What waits for a youth health nurse, in counts. */
export const startNurseOperation = graphql(`
  query StartNurse($days: Int!, $floor: Float!, $bornFrom: Date!) {
    waiting: handovers(filter: { states: [SENT] }, first: 1) {
      totalCount
    }
    incomplete: handovers(filter: { states: [SENT], incomplete: true }, first: 1) {
      totalCount
    }
    askedBack: handovers(filter: { states: [ASKED_BACK] }, first: 1) {
      totalCount
    }
    early: handovers(filter: { receivedHoursBelow: $floor, bornFrom: $bornFrom }, first: 1) {
      totalCount
    }
    without: birthsWithoutHandover(afterDays: $days, first: 1) {
      totalCount
    }
  }
`)
