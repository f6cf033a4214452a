import { graphql } from '#lib/server/graph/graphql.ts'

/** What the pages of a mother say of those who care for her. */
export const carersFragment = graphql(`
  fragment HerCarers on Client @_unmask {
    careProviderAgbCode
    careRelationships {
      current
      kind
      organisation {
        agbCode
        name
        kind
        phone
      }
    }
  }
`)
