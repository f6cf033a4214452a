import { graphql } from '#lib/server/graph/graphql.ts'

export const registerOperation = graphql(`
  mutation RegisterClient($input: RegisterClientInput!) {
    registered: registerClient(input: $input) {
      __typename
      ... on Client {
        id
      }
      ... on InvalidInput {
        issues {
          path
        }
      }
      ... on Conflict {
        remedy
      }
      ... on RegisteredElsewhere {
        since
        organisation {
          name
        }
      }
    }
  }
`)

export const submitOperation = graphql(`
  mutation SubmitReferral($input: SubmitReferralInput!) {
    act: submitReferral(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
        }
      }
      ... on Referral {
        id
      }
    }
  }
`)
