import type { RequestEvent } from '@sveltejs/kit'
import { askGraph } from '../graph/ask-graph.ts'
import { notNow } from '../list-page.ts'
import { projectsOperation } from './projects-operation.ts'

/**
 * The project that an address names, else the first that the account takes part in; null when it takes part in none.
 * @throws the error page, when it cannot be fetched now
 */
export async function ownProject(event: Pick<RequestEvent, 'locals' | 'url'>): Promise<string | null> {
  const { data } = await askGraph(event, projectsOperation, {})
  const projects = data?.researchProjects ?? notNow()
  const asked = event.url.searchParams.get('project')
  return (projects.find(({ id }) => id === asked) ?? projects[0])?.id ?? null
}
