import { graphql } from '#lib/server/graph/graphql.ts'

/** The printed tables, and what in each of them does not follow from the rest of it. Counts nobody. */
export const tablesOperation = graphql(`
  query PrintedTables($language: Language!) {
    publishedTables {
      id
      title(language: $language)
      correctedForHospitalStay
      period
      population
      source {
        anchor
        title
        publisher
        year
      }
      groups {
        key
        name(language: $language)
      }
      reconcile {
        code
        group
        row
        explainedByRounding
        explanation(language: $language)
      }
    }
  }
`)
