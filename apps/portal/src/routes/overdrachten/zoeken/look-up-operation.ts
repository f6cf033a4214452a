import { graphql } from '#lib/server/graph/graphql.ts'

/** The children that fit exactly; each that is found is logged. */
export const lookUpOperation = graphql(`
  query LookUpChild($input: ChildSearchInput!) {
    lookUpChild(input: $input) {
      id
      givenName
      familyName
      bornOn
      bsnLinkedAt
      diedOn
      stillborn
      inArea
      municipality {
        name
      }
      handovers {
        id
        state
        sentAt
      }
    }
  }
`)
