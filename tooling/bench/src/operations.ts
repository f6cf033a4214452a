export type BenchOperation = {
  name: string
  /** What the planner has to do for it, in a line. */
  about: string
  /** One variable, `$id`. */
  query: string
}

/** Two questions over the committed graph, the simplest that crosses it and the widest that the portal asks. */
export const OPERATIONS: readonly BenchOperation[] = [
  {
    name: 'q1',
    about: 'one hop: a client, and her vulnerability from another service',
    query: /* GraphQL */ `
      query OneHop($id: ID!) {
        client(id: $id) {
          id
          name
          dueDate
          vulnerability {
            class
            recordedClass
          }
        }
      }
    `,
  },
  {
    name: 'q2',
    about: 'the file of one client, over all four services',
    query: /* GraphQL */ `
      query ClientFile($id: ID!) {
        client(id: $id) {
          id
          name
          birthDate
          dueDate
          maskedBsn
          municipality {
            code
            name
            ggdRegion {
              name
            }
          }
          vulnerability {
            class
            explanation
            factors {
              kind
              code
              recordedOn
            }
          }
          programmes {
            outcome
            programme {
              code
              name
            }
            criteria {
              code
              outcome
              explanation
            }
          }
          indication {
            id
            hours
            findings {
              code
              outcome
              hours
              source {
                title
                year
              }
            }
            waiver {
              ownContributionWaived
              programme {
                name
              }
            }
            estimate {
              totalCents
              motherPaysCents
              lines {
                code
                quantity
                cents
                amount {
                  ... on KnownAmount {
                    cents
                    unit
                  }
                  ... on UnknownAmount {
                    missing
                  }
                }
              }
            }
            comparableFamilies {
              n
              meanReceivedHours
              distribution {
                category
                percent
              }
            }
          }
        }
      }
    `,
  },
]
