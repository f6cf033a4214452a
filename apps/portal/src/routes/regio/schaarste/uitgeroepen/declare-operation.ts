import { graphql } from '#lib/server/graph/graphql.ts'

export const declareOperation = graphql(`
  mutation DeclareScarcity($input: DeclareScarcityInput!) {
    act: declareScarcity(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
        }
      }
      ... on ScarcityDeclaration {
        id
      }
    }
  }
`)

export const liftOperation = graphql(`
  mutation LiftScarcity($input: LiftScarcityInput!) {
    act: liftScarcity(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
        }
      }
      ... on ScarcityDeclaration {
        id
      }
    }
  }
`)
