import { graphql } from '#lib/server/graph/graphql.ts'
import { childRecord } from '../../child-record-fragment.ts'

/** One child in the area or handed over: its record, and the handovers of it that came to the viewer's organisation. */
export const childOperation = graphql(
  `
    query Child($id: ID!) {
      child(id: $id) {
        givenName
        familyName
        bornOn
        handovers {
          id
          version
          state
          sentAt
          sender {
            name
          }
        }
        ...ChildRecord
      }
    }
  `,
  [childRecord],
)
