import { graphql } from '#lib/server/graph/graphql.ts'
import { carersFragment } from '#lib/server/own-file/carers-fragment.ts'

/** How many hours a mother can get and why, what she had, and what is still to come. */
export const hoursOperation = graphql(
  `
    query MyHours($language: Language!) {
      myDossier {
        bornOn
        dueDate
        ...HerCarers
        indication {
          hours
          missing
          feeding
          packageDays
          version
          difference
          changeReason
          setBy
          setByOrganisation {
            name
          }
          setAt
          agreedBy
          agreedOn
          careUntil
          protocol {
            code
            version
            source {
              anchor
              title
              publisher
              year
            }
          }
          window {
            kind
            lastDay
          }
          findings {
            code
            outcome
            hours
            explanation(language: $language)
            source {
              anchor
              title
              publisher
              year
            }
          }
        }
        careBalance {
          indicatedHours
          plannedHours
          deliveredHours
          toComeHours
          explanation(language: $language)
          reasons {
            id
            reason
            words
          }
        }
        remainingCare {
          hours
          days
          lastDay
        }
        extensionRequests {
          id
          state
          careUntil
          extraHours
          reason
          requestedAt
          decidedBy
          decidedAt
        }
        visits {
          id
          kind
          state
          plannedAt
          plannedHours
          startedAt
          endedAt
          deliveredHours
          cancelReason
          assistant {
            name
          }
        }
      }
    }
  `,
  [carersFragment],
)
