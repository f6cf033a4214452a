import { graphql } from '#lib/server/graph/graphql.ts'
import { scarcityOfPractice } from '#lib/server/midwife/scarcity-of-practice-operation.ts'

/** What waits for a midwife, in counts only: nobody's record is read to show it. */
export const startOperation = graphql(
  `
    query StartMidwife($longWithoutAnswer: Int!, $today: Date!, $soon: Date!, $careOver: Date!) {
      all: referrals(filter: { kinds: [KRAAMZORG] }) {
        stateCounts {
          state
          count
        }
      }
      waitingLong: referrals(filter: { kinds: [KRAAMZORG], withoutAnswerForDays: $longWithoutAnswer }) {
        totalCount
      }
      declined: referrals(filter: { kinds: [KRAAMZORG], states: [DECLINED], dueFrom: $careOver }) {
        totalCount
      }
      approvals: extensionRequests(filter: { states: [REQUESTED] }) {
        totalCount
      }
      unread: signals(filter: { unread: true }) {
        totalCount
      }
      intakesOverdue {
        totalCount
      }
      ...ScarcityOfPractice
    }
  `,
  [scarcityOfPractice],
)
