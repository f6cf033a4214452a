import { graphql } from '#lib/server/graph/graphql.ts'

/** What waits for a midwife, in counts only: nobody's record is read to show it. */
export const startOperation = graphql(`
  query StartMidwife($longWithoutAnswer: Int!) {
    all: referrals(filter: { kinds: [KRAAMZORG] }) {
      totalCount
      stateCounts {
        state
        count
      }
    }
    waitingLong: referrals(filter: { kinds: [KRAAMZORG], withoutAnswerForDays: $longWithoutAnswer }) {
      totalCount
    }
  }
`)
