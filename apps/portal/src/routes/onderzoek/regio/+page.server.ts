import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { portal } from '#lib/server/portal.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import type { PageServerLoad } from './$types'
import { chosenYears } from './chosen-years.ts'
import { regionOperation } from './region-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { project } = await event.parent()
  const { searchParams, href } = event.url
  const years = chosenYears(searchParams)
  const choice = { ...years, project: searchParams.get('project') }
  const drawing = portal().settings.regionMap
  if (years.from === years.until) return { choice, drawing, cohort: null, regions: null, refusal: null }
  if (project === null) return { choice, drawing, cohort: null, regions: null, refusal: 'NO_PROJECT' as const }
  const answer = await askGraph(event, regionOperation, {
    ...years,
    project: project.id,
    language: graphLanguage(event.locals.language),
  })
  const cohort = answer.data?.cohort
  if (!cohort?.regions)
    return { choice, drawing, cohort: null, regions: null, refusal: refusalOf(answer.problems, ['cohort', 'regions']) }
  const { rows, meta } = cohort.regions
  return {
    choice,
    drawing,
    cohort: { id: cohort.id, name: cohort.name },
    regions: { rows, meta },
    refusal: null,
    permalink: href,
  }
}
