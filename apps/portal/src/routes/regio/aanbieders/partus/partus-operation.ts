import { graphql } from '#lib/server/graph/graphql.ts'

/** How assistance at births is covered, in every region. */
export const partusOperation = graphql(`
  query PartusCover($from: Date, $until: Date) {
    partusCover(from: $from, until: $until) {
      region {
        code
        tile {
          column
          row
        }
      }
      shifts
      shiftsTakenPercent
      coveredPercent
      gapCount
      organisations
      poolMembers
      calls
      unansweredCalls
      arrivedWithinHour
      arrivedWithinHourPercent
      source {
        anchor
        title
        publisher
        year
      }
    }
  }
`)
