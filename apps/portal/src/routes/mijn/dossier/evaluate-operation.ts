import { graphql } from '#lib/server/graph/graphql.ts'

export const evaluateOperation = graphql(`
  mutation EvaluateMyCare($input: EvaluateCareInput!) {
    act: evaluateCare(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
        }
      }
      ... on FamilyEvaluation {
        id
      }
    }
  }
`)
