import { graphql } from '#lib/server/graph/graphql.ts'

/** One page of changed indications, with what each does to the roster. */
export const reindicationsOperation = graphql(`
  query Reindications(
    $filter: ReindicationFilter!
    $sort: ReindicationSort!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    reindications(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          fromDay
          changeCode
          reason
          hoursBefore
          hoursAfter
          difference
          client {
            id
            name
            careBalance {
              toComeHours
            }
            indication {
              id
            }
          }
          indication {
            id
            setBy
            setByOrganisation {
              name
            }
            agreedBy
          }
          roster {
            deliveredHours
            plannedHours
            hoursToPlan
            weeks {
              week
              visits
              hours
            }
          }
        }
      }
    }
  }
`)
