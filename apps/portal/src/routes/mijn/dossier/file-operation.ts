import { graphql } from '#lib/server/graph/graphql.ts'
import { carersFragment } from '#lib/server/own-file/carers-fragment.ts'

/** What is recorded about a mother and her child, as the graph shows it to her. */
export const fileOperation = graphql(
  `
    query MyFile($language: Language!) {
      myDossier {
        bornOn
        dueDate
        ...HerCarers
        children {
          id
          givenName
          bornAt
          sex
          birthWeightGrams
          gestationalDays
          youthHealthOrganisation {
            name
            phone
          }
          weightCurve {
            day
            grams
            changePercent
            observedAt
          }
        }
        observations {
          id
          of
          childId
          kind
          name(language: $language)
          value
          unit
          words
          observedAt
          recordedBy
        }
        visits {
          id
          state
          plannedAt
          plannedHours
          startedAt
          handoverNote
          assistant {
            name
          }
        }
        carePlan {
          words
          madeOn
          recordedBy
        }
        goals {
          id
          words
          state
          setOn
          closedOn
        }
        advice {
          id
          topic
          words
          givenOn
        }
        signals {
          id
          words
          signalledAt
          action
          actionOn
          agreedWithParents
          recordedBy
          informed {
            id
            who
            informedOn
          }
        }
        screenings {
          id
          childId
          kind
          state
          happenedOn
        }
        intakes {
          id
          state
          form
          heldOn
          plannedOn
          wishes
          needs
        }
        consents {
          id
          purpose
          given
          holds
          givenOn
          method
          scope
          organisation {
            name
          }
        }
        handovers {
          id
          version
          state
          sentAt
          receivedAt
          recipient {
            name
          }
          consent {
            given
            givenOn
            scope
          }
          sections {
            code
            name(language: $language)
            elements {
              code
              name(language: $language)
              state
              text(language: $language)
            }
          }
        }
        evaluations {
          id
          moment
          grade
          filledInOn
          remarks
        }
        referrals(kinds: [KRAAMZORG]) {
          id
          state
        }
      }
    }
  `,
  [carersFragment],
)
