import { error } from '@sveltejs/kit'
import { cohortId } from '#lib/research/cohort-id.ts'
import type { Refusal } from '#lib/research/refusal.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import type { PageServerLoad } from './$types'
import { needOperation } from './need-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { project } = await event.parent()
  const { searchParams } = event.url
  const choice = { cohort: cohortId(searchParams.get('cohort')), project: searchParams.get('project') }
  const page = { choice, permalink: event.url.href }
  const without = (refusal: Refusal) => ({ ...page, cohort: null, years: [], year: '', refusal })
  if (project === null) return without('NO_PROJECT')
  const { data, problems } = await askGraph(event, needOperation, {
    cohort: choice.cohort,
    project: project.id,
    language: graphLanguage(event.locals.language),
  })
  const cohort = data?.cohort
  if (!cohort) {
    const refusal = refusalOf(problems, ['cohort'])
    if (refusal === 'UNKNOWN_COHORT') error(404, 'Niet gevonden. · Not found.')
    return without(refusal)
  }
  const { need, byRegion } = cohort
  if (!need) return without(refusalOf(problems, ['cohort', 'need']))
  const years = need.rows.flatMap(({ levels }) => levels.map(({ code }) => code))
  return {
    ...page,
    cohort: { id: cohort.id, name: cohort.name },
    need,
    byRegion,
    years,
    year: years.find((year) => year === searchParams.get('jaar')) ?? years.at(-1) ?? '',
    refusal: byRegion === null ? refusalOf(problems, ['cohort', 'byRegion']) : null,
  }
}
