import { graphql } from '#lib/server/graph/graphql.ts'

/** What is recorded of the client of a referral now, to say of one factor that it still holds. */
export const factorsOperation = graphql(`
  query FactorsOfReferral($id: ID!) {
    referral(id: $id) {
      client {
        id
        vulnerability {
          factors {
            id
            kind
            code
            other
          }
        }
      }
    }
  }
`)

export const confirmFactorOperation = graphql(`
  mutation ConfirmFactor($input: RecordVulnerabilityFactorsInput!) {
    act: recordVulnerabilityFactors(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
        }
      }
    }
  }
`)

export const withdrawFactorOperation = graphql(`
  mutation WithdrawFactor($input: WithdrawVulnerabilityFactorInput!) {
    act: withdrawVulnerabilityFactor(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
        }
      }
    }
  }
`)
