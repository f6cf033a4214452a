import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import type { PageServerLoad } from './$types'
import { seasonOperation } from './season-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { project } = await event.parent()
  const { searchParams } = event.url
  const lateDecember = searchParams.get('eind')
  const choice = {
    by: searchParams.get('per') === 'week' ? ('WEEK' as const) : ('MONTH' as const),
    lateDecember: lateDecember === 'zonder' ? ('EXCLUDED' as const) : ('INCLUDED' as const),
    /** Unless one of them is asked: whether December is low by its last week shows only beside each other. */
    both: lateDecember !== 'met' && lateDecember !== 'zonder',
    project: searchParams.get('project'),
  }
  if (project === null) return { choice, cohort: null, table: null, refusal: 'NO_PROJECT' as const }
  const answer = await askGraph(event, seasonOperation, {
    by: choice.by,
    definition: { lateDecember: choice.lateDecember },
    without: { lateDecember: 'EXCLUDED' },
    both: choice.both,
    project: project.id,
    language: graphLanguage(event.locals.language),
  })
  const cohort = answer.data?.cohort
  if (!cohort?.seasonality)
    return { choice, cohort: null, table: null, refusal: refusalOf(answer.problems, ['cohort', 'seasonality']) }
  return {
    choice,
    cohort: { id: cohort.id, name: cohort.name },
    table: cohort.seasonality,
    without: answer.data?.without?.seasonality ?? null,
    refusal: null,
    permalink: event.url.href,
  }
}
