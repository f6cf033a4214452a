import { graphql } from '#lib/server/graph/graphql.ts'

/** Whose referral was not accepted, and which organisations she can prefer. */
export const whoCanEnterOperation = graphql(`
  query WhoCanEnter {
    viewer {
      organisation {
        agbCode
      }
    }
    referrals(filter: { kinds: [KRAAMZORG], states: [SUBMITTED, DECLINED] }, sort: DUE_DATE_ASC, first: 100) {
      edges {
        node {
          id
          state
          client {
            id
            name
            dueDate
            bornOn
            region {
              code
            }
            waiting {
              step
            }
          }
        }
      }
    }
    organisations(kind: KRAAMZORG, first: 200) {
      edges {
        node {
          agbCode
          name
        }
      }
    }
  }
`)

/** Puts a client on the waiting list of her region. */
export const enterOperation = graphql(`
  mutation EnterWaitingList($input: EnterWaitingListInput!) {
    act: enterWaitingList(input: $input) {
      __typename
      ... on WaitingListEntry {
        id
      }
      ... on InvalidInput {
        issues {
          path
        }
      }
    }
  }
`)
