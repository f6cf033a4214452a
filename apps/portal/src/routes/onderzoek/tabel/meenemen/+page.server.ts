import { error, redirect } from '@sveltejs/kit'
import { arrowProgram, endpointOf } from '#lib/research/arrow-program.ts'
import type { Refusal } from '#lib/research/refusal.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { choicesOperation } from '#lib/server/research/choices-operation.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import { parseTable, tablePath } from '../table-state.ts'
import { tableVariables } from '../table-variables.ts'
import type { PageServerLoad } from './$types'
import { takeAwayOperation } from './take-away-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { project, release } = await event.parent()
  const language = graphLanguage(event.locals.language)
  const choices = await askGraph(event, choicesOperation, { language })
  const characteristics = choices.data?.characteristics
  if (!characteristics)
    error(503, 'De onderzoeksgegevens zijn nu niet op te halen. · The research data cannot be fetched now.', {
      part: 'research',
    })
  const { state } = parseTable(event.url.searchParams, characteristics)
  // Without a table there is nothing to take away: it is made first.
  if (state.groups.length === 0) redirect(303, tablePath(state))

  const page = { state, characteristics, permalink: new URL(tablePath(state), event.url).href }
  const without = (refusal: Refusal) => ({ ...page, cohort: null, refusal })
  if (project === null) return without('NO_PROJECT')
  if (release === null) return without('NO_RELEASE')
  const variables = tableVariables(state, project.id)
  const answer = await askGraph(event, takeAwayOperation, { ...variables, language })
  const cohort = answer.data?.cohort
  if (!cohort?.crosstab) return without(refusalOf(answer.problems, ['cohort', 'crosstab']))
  const { exportCheck: check, meta, r, python } = cohort.crosstab
  if (!check) return without(refusalOf(answer.problems, ['cohort', 'crosstab', 'exportCheck']))
  const endpoint = endpointOf(python?.content ?? '')
  const { groupBy, only, correction: hoursCorrection } = variables
  return {
    ...page,
    cohort: { id: cohort.id, name: cohort.name },
    meta,
    check,
    programs: {
      r: r?.content ?? null,
      python: python?.content ?? null,
      arrow:
        endpoint === null
          ? null
          : arrowProgram(endpoint, { cohort: cohort.id, project: project.id, groupBy, only, hoursCorrection }),
    },
    refusal: null,
  }
}
