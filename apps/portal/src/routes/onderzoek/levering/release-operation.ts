import { graphql } from '#lib/server/graph/graphql.ts'

/** The active release with its files and how they found each other. */
export const releaseOperation = graphql(`
  query Release($language: Language!) {
    dataRelease {
      id
      title
      synthetic
      origin
      checksum
      derivationVersion
      bornFrom
      bornUntil
      observedUntil
      municipalDivisionOn
      births
      importedAt
      activatedAt
      files {
        kind
        supplier
        title(language: $language)
        name
        bytes
        sha256
        rowsIn
        rowsUsed
        rowsReported
        reports {
          reason
          column
          rows
          firstRows
          explanation(language: $language)
        }
      }
      links {
        code
        name(language: $language)
        rows
        linked
        percent
      }
    }
  }
`)
