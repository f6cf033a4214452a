import { graphql } from '#lib/server/graph/graphql.ts'

/** Records an intake that was held. */
export const holdIntakeOperation = graphql(`
  mutation HoldIntake($input: HoldIntakeInput!) {
    act: holdIntake(input: $input) {
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

/** Cancels an intake that is planned. */
export const cancelIntakeOperation = graphql(`
  mutation CancelIntake($input: CancelIntakeInput!) {
    act: cancelIntake(input: $input) {
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
