import { error } from '@sveltejs/kit'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { onlyForResearch } from '#lib/server/session/only-for-research.ts'
import type { LayoutServerLoad } from './$types'
import { frameOperation } from './frame-operation.ts'

export const load: LayoutServerLoad = async (event) => {
  onlyForResearch(event)
  const { data, problems } = await askGraph(event, frameOperation, {})
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
    project: chosen ?? projects[0] ?? null,
    projectQuery: chosen === undefined ? '' : `?project=${chosen.id}`,
  }
}
