import { error } from '@sveltejs/kit'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { portal } from '#lib/server/portal.ts'
import { savedDefinitions } from '#lib/server/queries/saved-definition.ts'
import { onlyForResearch } from '#lib/server/session/only-for-research.ts'
import type { LayoutServerLoad } from './$types'
import { frameOperation } from './frame-operation.ts'

export const load: LayoutServerLoad = async (event) => {
  const { subject } = onlyForResearch(event)
  const [{ data, problems }, saved] = await Promise.all([
    askGraph(event, frameOperation, {}),
    portal().database.read((db) => savedDefinitions(db, subject)),
  ])
  const projects = data?.researchProjects
  if (!projects || (data.dataRelease === null && problems.length > 0))
    error(503, 'De onderzoeksgegevens zijn nu niet op te halen. · The research data cannot be fetched now.', {
      part: 'research',
    })
  // Every question is counted by a project. It stands in the address once somebody chose one, else it is the first.
  const asked = event.url.searchParams.get('project')
  const chosen = projects.find(({ id }) => id === asked)
  return {
    release: data.dataRelease,
    projects,
    saved,
    project: chosen ?? projects[0] ?? null,
    projectQuery: chosen === undefined ? '' : `?project=${chosen.id}`,
  }
}
