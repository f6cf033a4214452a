import { graphql } from '#lib/server/graph/graphql.ts'

/** One page of clients who are registered with another organisation too. */
export const doublesOperation = graphql(`
  query DoubleRegistrations(
    $filter: DoubleRegistrationFilter!
    $sort: DoubleRegistrationSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    viewer {
      organisation {
        agbCode
      }
    }
    doubleRegistrations(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          since
          sinceElsewhere
          reason
          elsewhere {
            name
            phone
          }
          source {
            anchor
            title
            publisher
            year
          }
          client {
            id
            name
            phone
            dueDate
            registrationEndedOn
            registeredBy {
              agbCode
              name
              phone
            }
          }
        }
      }
    }
  }
`)

/** Ends the registration that the own organisation made. */
export const endRegistrationOperation = graphql(`
  mutation EndRegistration($input: EndRegistrationInput!) {
    act: endRegistration(input: $input) {
      __typename
      ... on Client {
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
