import { graphql } from '#lib/server/graph/graphql.ts'

/** What the record of a child says today: whether its BSN is linked, and who is responsible for it from when. */
export const childRecord = graphql(`
  fragment ChildRecord on Child @_unmask {
    id
    maskedBsn
    diedOn
    bsnLinked {
      at
      by
      organisation {
        name
      }
    }
    youthHealthOrganisation {
      name
      phone
      email
    }
    responsibilities {
      from
      until
      missing
      organisation {
        agbCode
        name
      }
      municipality {
        name
      }
      source {
        anchor
        title
        publisher
        year
      }
    }
  }
`)
