import { graphql } from '#lib/server/graph/graphql.ts'

/** More hours than the protocol gives, contracted by organisation and insurer, and how often used. */
export const deviationsOperation = graphql(`
  query Deviations(
    $organisation: String
    $grounds: [DeviationGround!]
    $from: Date
    $until: Date
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    contractedDeviations(
      organisation: $organisation
      grounds: $grounds
      from: $from
      until: $until
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          organisation {
            agbCode
            name
          }
          insurerUzoviCode
          ground
          extraHours
          from
          until
          families
          familiesInCare
          missing
          source {
            anchor
            title
            publisher
            year
          }
        }
      }
    }
    language: contractedDeviations(
      organisation: $organisation
      grounds: [LANGUAGE]
      from: $from
      until: $until
      first: 1
    ) {
      totalCount
    }
    complexity: contractedDeviations(
      organisation: $organisation
      grounds: [COMPLEXITY]
      from: $from
      until: $until
      first: 1
    ) {
      totalCount
    }
    organisations(kind: KRAAMZORG, first: 200) {
      edges {
        node {
          agbCode
          name
        }
      }
    }
  }
`)
