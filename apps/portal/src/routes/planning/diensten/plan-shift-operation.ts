import { graphql } from '#lib/server/graph/graphql.ts'

export const planShiftOperation = graphql(`
  mutation PlanOnCallShift($input: PlanOnCallShiftInput!) {
    act: planOnCallShift(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
        }
      }
      ... on OnCallShift {
        id
      }
    }
  }
`)
