import { graphql } from '#lib/server/graph/graphql.ts'

export const decideExtensionOperation = graphql(`
  mutation DecideExtension($input: DecideExtensionInput!) {
    act: decideExtension(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
        }
      }
      ... on ExtensionRequest {
        id
      }
    }
  }
`)

export const extensionRequest = graphql(`
  fragment RequestForLongerCare on ExtensionRequest @_unmask {
    id
    state
    nextStates
    careUntil
    careDay
    extraHours
    reason
    requestedAt
    requestedBy
    decidedAt
    decidedBy
    decisionReason
    organisation {
      name
      phone
    }
    window {
      kind
      lastDay
      source {
        anchor
        title
        publisher
        year
      }
    }
  }
`)
