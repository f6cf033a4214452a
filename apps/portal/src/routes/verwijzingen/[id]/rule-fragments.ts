import { graphql } from '#lib/server/graph/graphql.ts'

export const source = graphql(`
  fragment SourceOfRule on Source @_unmask {
    anchor
    title
    publisher
    year
  }
`)

export const knownAmount = graphql(
  `
    fragment AmountWithSource on KnownAmount @_unmask {
      cents
      unit
      basis
      validFrom
      validUntil
      citation
      confidence
      source {
        ...SourceOfRule
      }
    }
  `,
  [source],
)

export const finding = graphql(
  `
    fragment FindingOfRule on Finding @_unmask {
      code
      outcome
      hours
      explanation(language: $language)
      source {
        ...SourceOfRule
      }
    }
  `,
  [source],
)
