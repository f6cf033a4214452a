import { graphql } from '../graph/graphql.ts'

/** For whom the planner works, and in which regions. */
export const ownOrganisationOperation = graphql(`
  query OwnOrganisation {
    viewer {
      organisation {
        agbCode
        name
        serviceAreas {
          postcode
          municipality {
            code
            ggdRegion {
              code
            }
          }
        }
      }
    }
  }
`)
