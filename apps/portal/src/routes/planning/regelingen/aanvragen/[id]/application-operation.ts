import { graphql } from '#lib/server/graph/graphql.ts'

/** One application, with what it was judged by. */
export const applicationOperation = graphql(`
  query ProgrammeApplication($id: ID!, $language: Language!) {
    programmeApplication(id: $id) {
      id
      state
      stateSince
      appliedOn
      appliedBy
      outcome
      placeInLine
      nextStates
      decisionReason
      referrer
      firstPregnancy
      involvedParties
      applicant {
        name
        phone
      }
      refusal {
        reason
        explanation(language: $language)
        inWords
      }
      programme {
        id
        name(language: $language)
        note(language: $language)
        source {
          anchor
          title
          publisher
          year
        }
      }
      criteria {
        code
        outcome
        explanation(language: $language)
        wouldChange(language: $language)
        of {
          outcome
          explanation(language: $language)
        }
      }
      history {
        to
        at
        by
        reason
        organisation {
          name
        }
      }
      client {
        id
        givenName
        familyName
        dueDate
        bornOn
      }
    }
    programmePlaces {
      places
      free
      waiting
      programme {
        id
      }
    }
  }
`)

/** Grants or refuses an application. */
export const decideOperation = graphql(`
  mutation DecideApplication($input: DecideApplicationInput!) {
    act: decideApplication(input: $input) {
      __typename
      ... on ProgrammeApplication {
        state
      }
      ... on InvalidInput {
        issues {
          path
        }
      }
    }
  }
`)
