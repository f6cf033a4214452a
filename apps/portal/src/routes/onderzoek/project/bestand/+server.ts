import { error } from '@sveltejs/kit'
import { csvLine } from '#lib/csv-line.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { notNow } from '#lib/server/list-page.ts'
import { ownProject } from '#lib/server/research/own-project.ts'
import { onlyForResearch } from '#lib/server/session/only-for-research.ts'
import type { RequestHandler } from './$types'
import { wholeLedgerOperation } from './whole-ledger-operation.ts'

/** As many as the graph gives at once. */
const PAGE = 200

const COLUMNS = ['asked_at', 'field', 'question', 'cohort', 'outcome', 'cells', 'withheld'] as const

/** The ledger of a project as a file; the same words as the graph uses. */
export const GET: RequestHandler = async (event) => {
  onlyForResearch(event)
  const project = await ownProject(event)
  if (project === null) error(404, 'Niet gevonden. · Not found.')
  let content = csvLine(COLUMNS)
  let after: string | null = null
  do {
    const entries = await pageOf(event, project, after)
    for (const { node } of entries.edges)
      content += csvLine([
        node.askedAt,
        node.field,
        node.question,
        node.cohort,
        node.outcome,
        node.cells,
        node.withheld,
      ])
    after = entries.pageInfo.hasNextPage ? entries.pageInfo.endCursor : null
  } while (after !== null)
  return new Response(content, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="kraamketen-project-${project}.csv"`,
    },
  })
}

async function pageOf(event: Parameters<RequestHandler>[0], project: string, after: string | null) {
  const { data } = await askGraph(event, wholeLedgerOperation, { first: PAGE, after })
  return data?.researchProjects?.find(({ id }) => id === project)?.entries ?? notNow()
}
