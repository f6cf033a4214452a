import { graphql } from '#lib/server/graph/graphql.ts'

/** One case lies among those of its region and week; the graph has no other way to it. */
export const caseOperation = graphql(`
  query InspectedCase($filter: ScarcityCaseFilter!, $language: Language!) {
    scarcityCases(filter: $filter, first: 200) {
      edges {
        node {
          id
          dueWeekStart
          dueWeek
          region {
            code
          }
          step
          steps {
            step
            at
            takenBy
          }
          scarcityDeclared
          floorKeptMeanwhile
          finding {
            outcome
            order
            skipped
            missing
            explanation(language: $language)
            source {
              anchor
              title
              publisher
              year
            }
            agreement {
              id
              title(language: $language)
              status
              version
              from
              until
              lapsedOn
              afterwards(language: $language)
              source {
                anchor
                title
                publisher
                year
              }
            }
          }
        }
      }
    }
  }
`)

/** What an agreement asked on a day on which it was in force. */
export const agreedStepsOperation = graphql(`
  query AgreedSteps($id: ID!, $at: Date!, $language: Language!) {
    agreement(id: $id, at: $at) {
      steps {
        code
        text(language: $language)
      }
    }
  }
`)
