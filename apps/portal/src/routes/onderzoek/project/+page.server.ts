import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { listPage, notNow } from '#lib/server/list-page.ts'
import type { PageServerLoad } from './$types'
import { ledgerOperation } from './ledger-operation.ts'

/** Always the newest first: a ledger is not searched but read. */
const SHAPE = { filter: {}, sorts: { gevraagd: ['', ''] }, first: { sort: 'gevraagd', descending: true } } as const

export const load: PageServerLoad = async (event) => {
  const { project } = await event.parent()
  const { state, page } = readList(SHAPE, event.url.searchParams)
  if (project === null) return { list: null, characteristics: [], project, chosenProject: null }
  const answer = await askGraph(event, ledgerOperation, {
    ...page,
    language: graphLanguage(event.locals.language),
  })
  const entries = answer.data?.researchProjects?.find(({ id }) => id === project.id)?.entries
  if (entries === undefined && !state.positioned) notNow()
  const totalCount = project.questions
  return {
    list: listPage(entries === undefined ? null : { ...entries, totalCount }, state, answer),
    characteristics: answer.data?.characteristics ?? [],
    project,
    chosenProject: event.url.searchParams.get('project'),
  }
}
