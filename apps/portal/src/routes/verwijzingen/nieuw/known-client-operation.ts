import { graphql } from '#lib/server/graph/graphql.ts'

/** Somebody who is registered already, to refer her again or elsewhere. */
export const knownClientOperation = graphql(`
  query KnownClient($id: ID!) {
    client(id: $id) {
      id
      name
      birthDate
      maskedBsn
      dueDate
      bornOn
      parity
      residence {
        postcode
        municipality {
          name
        }
      }
    }
  }
`)

/** Clients of the practice by a part of their name. */
export const findClientsOperation = graphql(`
  query FindClients($name: String!) {
    referrals(filter: { search: $name }, sort: SUBMITTED_DESC, first: 25) {
      totalCount
      edges {
        node {
          client {
            id
            name
            birthDate
            dueDate
            bornOn
          }
        }
      }
    }
  }
`)
