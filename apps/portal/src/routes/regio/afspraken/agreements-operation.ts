import { graphql } from '#lib/server/graph/graphql.ts'

/** Which agreements lapse when, which rules then apply, and how every agreement stands today. */
export const agreementsOperation = graphql(`
  query Agreements($from: Date, $until: Date, $today: Date!, $language: Language!) {
    agreementsLapsing(from: $from, until: $until) {
      from
      until
      lapses {
        lapsesOn
        explanation(language: $language)
        agreement {
          id
          title(language: $language)
          version
          kind
          floorHours
          source {
            anchor
            title
            publisher
            year
          }
        }
        inForceAfter {
          id
          title(language: $language)
          floorHours
          appliesTo(language: $language)
        }
        unknownAfter {
          id
          title(language: $language)
          missing
        }
      }
      endUnknown {
        id
      }
    }
    agreements(at: $today) {
      id
      code
      kind
      title(language: $language)
      version
      from
      until
      status
      floorHours
      missing
      appliesTo(language: $language)
      note(language: $language)
      points {
        code
        text(language: $language)
      }
      source {
        anchor
        title
        publisher
        year
      }
    }
  }
`)
