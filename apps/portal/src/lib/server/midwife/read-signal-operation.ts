import { graphql } from '#lib/server/graph/graphql.ts'

export const readSignalOperation = graphql(`
  mutation ReadSignal($id: ID!) {
    act: markSignalRead(signalId: $id) {
      __typename
      ... on Signal {
        id
      }
    }
  }
`)

export const signalReported = graphql(`
  fragment SignalReported on Signal @_unmask {
    id
    subject
    words
    signalledAt
    recordedBy
    unread
    readAt
    instrument
    action
    actionOn
    agreedWithParents
    informed {
      who
      informedOn
    }
    organisation {
      name
      phone
    }
  }
`)
