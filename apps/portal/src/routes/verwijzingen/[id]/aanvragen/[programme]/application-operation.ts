import { graphql } from '#lib/server/graph/graphql.ts'
import { source } from '../../rule-fragments.ts'

/** What is on file of what a programme may ask, and how she stands with every programme. */
export const programmesOfReferralOperation = graphql(
  `
    query ProgrammesOfReferral($id: ID!, $language: Language!) {
      referral(id: $id) {
        id
        client {
          id
          name
          careDate
          bornOn
          municipalityCode
          municipality {
            name
          }
          uzoviCode
          careProviderAgbCode
          referrals {
            recipient {
              agbCode
              name
            }
          }
          gravidity
          parity
          indication {
            hours
          }
          programmes {
            at
            outcome
            programme {
              id
              name(language: $language)
              benefits
              demonstration
              validFrom
              validUntil
              note(language: $language)
              source {
                ...SourceOfRule
              }
            }
            application {
              id
              state
              placeInLine
              appliedOn
              appliedBy
              nextStates
              facts {
                district
                moneyWorries
              }
            }
            grant {
              lapsedOn
            }
            criteria {
              code
              outcome
              explanation(language: $language)
              wouldChange(language: $language)
              of {
                code
                outcome
                explanation(language: $language)
                wouldChange(language: $language)
                of {
                  code
                }
              }
            }
          }
        }
      }
    }
  `,
  [source],
)

/** The municipalities whose name has these words in it. */
export const municipalitiesOperation = graphql(`
  query MunicipalitiesNamed($name: String!) {
    municipalities(search: $name, first: 20) {
      edges {
        node {
          code
          name
        }
      }
    }
  }
`)

export const applyOperation = graphql(`
  mutation ApplyForProgramme($input: ApplyForProgrammeInput!) {
    act: applyForProgramme(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
        }
      }
    }
  }
`)

export const withdrawApplicationOperation = graphql(`
  mutation WithdrawApplication($input: WithdrawApplicationInput!) {
    act: withdrawApplication(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
        }
      }
    }
  }
`)
