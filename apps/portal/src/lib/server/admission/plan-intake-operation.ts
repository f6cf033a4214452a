import { graphql } from '#lib/server/graph/graphql.ts'

/** Plans an intake; one at a time. */
export const planIntakeOperation = graphql(`
  mutation PlanIntake($input: PlanIntakeInput!) {
    act: planIntake(input: $input) {
      __typename
      ... on Intake {
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
