import { error, redirect } from '@sveltejs/kit'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import type { Refusal } from '#lib/research/refusal.ts'
import type { PageServerLoad } from './$types'
import { choicesOperation } from '#lib/server/research/choices-operation.ts'
import { tableOperation } from './table-operation.ts'
import { parseTable, tablePath } from './table-state.ts'
import { tableVariables } from './table-variables.ts'

export const load: PageServerLoad = async (event) => {
  const { project, release } = await event.parent()
  const language = graphLanguage(event.locals.language)
  const choices = await askGraph(event, choicesOperation, { language })
  const characteristics = choices.data?.characteristics
  if (!characteristics)
    error(503, 'De onderzoeksgegevens zijn nu niet op te halen. · The research data cannot be fetched now.', {
      part: 'research',
    })

  const { searchParams } = event.url
  const { state, problems } = parseTable(searchParams, characteristics)
  // A form sends its empty fields too; the address is to be kept and shared, so it says what was chosen and no more.
  if (searchParams.getAll('kenmerk').includes('') && problems.length === 0) redirect(303, tablePath(state))

  const page = { state, problems, characteristics, permalink: new URL(tablePath(state), event.url).href }
  const without = (refusal: Refusal | null) => ({ ...page, cohort: null, table: null, refusal })
  if (state.groups.length === 0) return without(null)
  if (project === null) return without('NO_PROJECT')
  if (release === null) return without('NO_RELEASE')
  const answer = await askGraph(event, tableOperation, { ...tableVariables(state, project.id), language })
  const cohort = answer.data?.cohort
  if (!cohort?.crosstab) return without(refusalOf(answer.problems, ['cohort', 'crosstab']))
  return { ...page, cohort: { id: cohort.id, name: cohort.name }, table: cohort.crosstab, refusal: null }
}
