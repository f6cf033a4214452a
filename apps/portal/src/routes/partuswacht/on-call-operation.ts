import { graphql } from '#lib/server/graph/graphql.ts'

/** Who is on call at a postcode from a moment on, a day ahead; and before anything is asked, where the practice works. */
export const onCallOperation = graphql(`
  query OnCall($postcode: String!, $at: DateTime, $language: Language!) {
    onCallCover(postcode: $postcode, at: $at, withinHours: 24) {
      at
      until
      outcome
      explanation(language: $language)
      region {
        code
      }
      onDuty {
        id
        assistantName
        phone
        startsAt
        endsAt
        organisation {
          name
          phone
        }
      }
      coming {
        id
        assistantName
        phone
        startsAt
        endsAt
        organisation {
          name
          phone
        }
      }
      gaps {
        from
        until
      }
      next {
        assistantName
        startsAt
        organisation {
          name
        }
      }
    }
  }
`)
