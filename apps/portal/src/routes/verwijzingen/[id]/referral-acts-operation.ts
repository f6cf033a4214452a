import { graphql } from '#lib/server/graph/graphql.ts'

export const withdrawOperation = graphql(`
  mutation WithdrawReferral($id: ID!, $reason: String!) {
    act: changeReferralState(input: { referralId: $id, to: WITHDRAWN, reason: $reason }) {
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

export const agreementOperation = graphql(`
  mutation RecordAgreement($input: RecordClientAgreementInput!) {
    act: recordClientAgreement(input: $input) {
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
