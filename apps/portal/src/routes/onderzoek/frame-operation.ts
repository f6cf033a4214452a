import { graphql } from '#lib/server/graph/graphql.ts'

/** What stands around every research page: the data, and the projects under which somebody asks. */
export const frameOperation = graphql(`
  query ResearchFrame {
    dataRelease {
      id
      title
      synthetic
      bornFrom
      bornUntil
      observedUntil
      births
      importedAt
      derivationVersion
    }
    researchProjects {
      id
      name
      purpose
      openedOn
      questions
    }
  }
`)
