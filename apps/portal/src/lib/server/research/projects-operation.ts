import { graphql } from '#lib/server/graph/graphql.ts'

/** Under which projects somebody may ask. */
export const projectsOperation = graphql(`
  query ResearchProjects {
    researchProjects {
      id
    }
  }
`)
