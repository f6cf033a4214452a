import { error } from '@sveltejs/kit'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import type { PageServerLoad } from './$types'
import { comparisonOperation } from './comparison-operation.ts'
import { correctionsOf, parseComparison } from './comparison-state.ts'
import { tablesOperation } from './tables-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { project } = await event.parent()
  const { searchParams, href } = event.url
  const state = parseComparison(searchParams)
  const language = graphLanguage(event.locals.language)
  const tables = (await askGraph(event, tablesOperation, { language })).data?.publishedTables
  if (!tables)
    error(503, 'De onderzoeksgegevens zijn nu niet op te halen. · The research data cannot be fetched now.', {
      part: 'research',
    })
  const printed = tables.find(({ id }) => id === state.table)
  if (printed === undefined) error(404, 'Niet gevonden. · Not found.')

  const page = { state, tables, printed, projectInAddress: searchParams.get('project'), permalink: href }
  const without = { ...page, comparison: null, other: null }
  if (project === null) return { ...without, refusal: 'NO_PROJECT' as const }
  // A table that was printed without a correction is compared without one, whatever is asked.
  const { one, other } = printed.correctedForHospitalStay ? correctionsOf(state) : { one: 'NONE' as const, other: null }
  const { data, problems } = await askGraph(event, comparisonOperation, {
    table: state.table,
    definition: { hoursCorrection: one },
    other: { hoursCorrection: other ?? one },
    both: other !== null,
    project: project.id,
    language,
  })
  const comparison = data?.publishedTable?.compare
  if (!comparison) return { ...without, refusal: refusalOf(problems, ['publishedTable', 'compare']) }
  return { ...page, comparison, other: data.publishedTable?.other ?? null, refusal: null }
}
