import { graphql } from '#lib/server/graph/graphql.ts'

/** Who gives kraamzorg and who visits before the birth at a postcode, and whom the practice asked lately. */
export const recipientsOperation = graphql(`
  query Recipients($postcode: String) {
    kraamzorg: organisations(kind: KRAAMZORG, postcode: $postcode, first: 50) {
      edges {
        node {
          agbCode
          name
          phone
          serviceAreas {
            postcode
            municipality {
              code
              name
            }
          }
        }
      }
    }
    jgz: organisations(kind: JGZ, postcode: $postcode, first: 10) {
      edges {
        node {
          agbCode
          name
        }
      }
    }
    latest: referrals(filter: { kinds: [KRAAMZORG] }, sort: SUBMITTED_DESC, first: 25) {
      edges {
        node {
          recipient {
            agbCode
          }
        }
      }
    }
  }
`)

/** All that give kraamzorg anywhere, for a postcode that none of them lists. */
export const everywhereOperation = graphql(`
  query RecipientsEverywhere {
    kraamzorg: organisations(kind: KRAAMZORG, first: 100) {
      edges {
        node {
          agbCode
          name
          phone
        }
      }
    }
  }
`)
