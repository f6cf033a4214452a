import { graphql } from '#lib/server/graph/graphql.ts'

/** The same table as a file. */
export const exportOperation = graphql(`
  query ResearchExport(
    $cohort: ID
    $definition: CohortDefinitionInput
    $project: ID!
    $groupBy: [CharacteristicCode!]!
    $only: [RestrictionInput!]!
    $correction: HoursCorrection!
    $format: ExportFormat!
    $language: Language!
  ) {
    cohort(id: $cohort, definition: $definition, project: $project) {
      crosstab(groupBy: $groupBy, only: $only, hoursCorrection: $correction) {
        export(format: $format, language: $language) {
          name
          mediaType
          encoding
          content
        }
      }
    }
  }
`)
