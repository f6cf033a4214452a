import type { Refusal } from '#lib/research/refusal.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import type { PageServerLoad } from './$types'
import { figuresOperation } from './figures-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { project } = await event.parent()
  const page = { permalink: event.url.href }
  const without = (refusal: Refusal) => ({ ...page, cohort: null, tables: [], refusal })
  if (project === null) return without('NO_PROJECT')
  const { data, problems } = await askGraph(event, figuresOperation, {
    uncorrected: { hoursCorrection: 'NONE' },
    project: project.id,
    language: graphLanguage(event.locals.language),
  })
  const cohort = data?.cohort
  if (!cohort) return without(refusalOf(problems, ['cohort']))
  const why = (part: 'need' | 'byYear' | 'regions' | 'vulnerable') =>
    cohort[part] === null ? refusalOf(problems, ['cohort', part]) : null
  return {
    ...page,
    cohort,
    tables: data.publishedTables ?? [],
    refusals: {
      need: why('need'),
      byYear: why('byYear'),
      regions: why('regions'),
      vulnerable: why('vulnerable'),
    },
    refusal: null,
  }
}
