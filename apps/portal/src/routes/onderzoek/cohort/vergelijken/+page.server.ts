import { cohortId } from '#lib/research/cohort-id.ts'
import type { Refusal } from '#lib/research/refusal.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import type { PageServerLoad } from './$types'
import { compareOperation } from './compare-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { project, saved } = await event.parent()
  const { searchParams } = event.url
  // Null is the RIVM study, which needs no id.
  const one = cohortId(searchParams.get('een'))
  const other = cohortId(searchParams.get('ander')) ?? saved[0]?.cohort ?? null
  const page = { choice: { one, other, project: searchParams.get('project') }, permalink: event.url.href }
  const without = (refusal: Refusal | null) => ({ ...page, one: null, other: null, refusal })
  if (project === null) return without('NO_PROJECT')
  if (other === null || other === one) return without(null)
  const { data, problems } = await askGraph(event, compareOperation, {
    one,
    other,
    with: one,
    standard: one === null ? {} : null,
    project: project.id,
    language: graphLanguage(event.locals.language),
  })
  if (!data?.one || !data.other) return without(refusalOf(problems, [data?.one ? 'other' : 'one']))
  if (!data.one.crosstab || !data.other.crosstab)
    return without(refusalOf(problems, [data.one.crosstab ? 'other' : 'one', 'crosstab']))
  const { crosstab: first } = data.one
  const { crosstab: second, diff } = data.other
  return {
    ...page,
    one: { id: data.one.id, name: data.one.name, table: first },
    other: { id: data.other.id, name: data.other.name, table: second, diff: diff ?? [] },
    refusal: null,
  }
}
