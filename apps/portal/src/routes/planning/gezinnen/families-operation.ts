import { graphql } from '#lib/server/graph/graphql.ts'

/** One list of families, and how many stand in each of the others. */
export const familiesOperation = graphql(`
  query Families(
    $filter: FamilyFilter!
    $sort: FamilySort!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $floor: Float!
    $moreThan: Int!
    $week: Date!
    $assistants: Boolean!
    $home: Boolean!
    $language: Boolean!
    $balance: Boolean!
    $vulnerable: FamilyFilter!
    $asksVulnerable: Boolean!
  ) {
    families(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          state
          referredClass
          referredClassOn
          indicatedHours
          plannedHours
          deliveredHours
          claimedHours
          hoursUntilFloor(floor: $floor)
          assistantsPlanned
          assistants @include(if: $assistants) {
            id
            name
            employment
          }
          dischargedOn
          remainingHours
          remainingDays
          contractedExtraTime @include(if: $language)
          contractedExtraHours @include(if: $language)
          balance @include(if: $balance) {
            partusHours
            toComeHours
            plannedDifference
            expectedDifference
            claimedDifference
            findings
            reasons {
              reason
              words
            }
          }
          client {
            id
            name
            bornOn
            dueDate
            vulnerability {
              class
              recordedClass
            }
            language @include(if: $language)
            uzoviCode @include(if: $language)
            remainingCare @include(if: $home) {
              lastDay
              missing
            }
            indication @include(if: $balance) {
              bill(tariffs: CONTRACTED) {
                missing
                steps {
                  step
                  careCents
                  differenceCents
                }
              }
            }
          }
        }
      }
    }
    vulnerable: families(filter: $vulnerable) @include(if: $asksVulnerable) {
      totalCount
    }
    all: families {
      totalCount
    }
    belowFloor: families(filter: { plannedBelowHours: $floor }) {
      totalCount
    }
    manyFaces: families(filter: { moreAssistantsThan: $moreThan }) {
      totalCount
    }
    room: families(filter: { week: $week, classes: [SELF_RELIANT], indicatedAboveHours: $floor }) {
      totalCount
    }
    homeToday: families(filter: { dischargedDaysAgo: 0 }) {
      totalCount
    }
    interpreter: families(filter: { interpreterNeeded: true }) {
      totalCount
    }
    inOrAfterCare: families(filter: { states: [IN_CARE, HANDED_OVER] }) {
      totalCount
    }
  }
`)
