import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import type { PageServerLoad } from './$types'
import { homeOperation } from './home-operation.ts'

const LAST = 20
const SHOWN = 5

export const load: PageServerLoad = async (event) => {
  const { project } = await event.parent()
  if (project === null) return { last: [], characteristics: [], chosenProject: null }
  const { data } = await askGraph(event, homeOperation, {
    last: LAST,
    language: graphLanguage(event.locals.language),
  })
  const entries = data?.researchProjects?.find(({ id }) => id === project.id)?.entries.edges ?? []
  // Looking at a page again asks the same again: once is enough to go back to it.
  const different = new Map(
    entries.toReversed().map(({ node }) => [`${node.cohort} ${node.field} ${node.question}`, node]),
  )
  const last = [...different.values()].toSorted((one, other) => other.askedAt.localeCompare(one.askedAt))
  return {
    last: last.slice(0, SHOWN),
    characteristics: data?.characteristics ?? [],
    chosenProject: event.url.searchParams.get('project'),
  }
}
