import { error } from '@sveltejs/kit'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import type { PageServerLoad } from './$types'
import { comparisonOperation } from './comparison-operation.ts'
import { correctionsOf, parseComparison } from './comparison-state.ts'

export const load: PageServerLoad = async (event) => {
  const { project } = await event.parent()
  const { searchParams, href } = event.url
  const state = parseComparison(searchParams)
  const page = { state, projectInAddress: searchParams.get('project'), permalink: href }
  if (project === null) return { ...page, tables: [], table: null, refusal: 'NO_PROJECT' as const }
  const { one, other } = correctionsOf(state)
  const { data, problems } = await askGraph(event, comparisonOperation, {
    table: state.table,
    definition: { hoursCorrection: one },
    other: { hoursCorrection: other ?? one },
    both: other !== null,
    project: project.id,
    language: graphLanguage(event.locals.language),
  })
  const table = data?.publishedTable ?? null
  if (table === null) {
    if (problems.some(({ code, path }) => code === 'NOT_FOUND' && path.length === 1))
      error(404, 'Niet gevonden. · Not found.')
    error(503, 'De onderzoeksgegevens zijn nu niet op te halen. · The research data cannot be fetched now.', {
      part: 'research',
    })
  }
  const refusal = table.compare === null ? refusalOf(problems, ['publishedTable', 'compare']) : null
  return { ...page, tables: data?.publishedTables ?? [], table, refusal }
}
