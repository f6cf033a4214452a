import { graphql } from '#lib/server/graph/graphql.ts'

/** Accepts or declines a referral. */
export const answerOperation = graphql(`
  mutation AnswerReferral($input: ChangeReferralStateInput!) {
    act: changeReferralState(input: $input) {
      __typename
      ... on Referral {
        id
      }
      ... on InvalidInput {
        issues {
          path
        }
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
