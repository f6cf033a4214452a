import { graphql } from '#lib/server/graph/graphql.ts'

/** Hours from employed and from self-employed maternity assistants, in every region. */
export const employmentOperation = graphql(`
  query Employment($month: Date, $months: Int!) {
    deliveredByEmployment(month: $month, months: $months) {
      region {
        code
        tile {
          column
          row
        }
      }
      from
      until
      byEmployment {
        givenBy
        families
        meanHours
        meanVisits
      }
      selfEmployedMinusEmployedHours
      source {
        anchor
        title
        publisher
        year
      }
    }
  }
`)
