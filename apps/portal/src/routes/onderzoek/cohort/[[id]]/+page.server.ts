import { error, redirect } from '@sveltejs/kit'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import type { PageServerLoad } from './$types'
import { cohortOperation } from './cohort-operation.ts'
import { tableOfPermalink } from './table-of-permalink.ts'

export const load: PageServerLoad = async (event) => {
  const { project, projectQuery } = await event.parent()
  const id = event.params.id ?? null
  if (id !== null && !/^[0-9a-f]{64}$/.test(id)) error(404, 'Niet gevonden. · Not found.')
  const table = id === null ? null : tableOfPermalink(id, event.url.searchParams)
  if (table !== null) redirect(303, table)
  if (project === null) return { cohort: null, refusal: 'NO_PROJECT' as const }
  const answer = await askGraph(event, cohortOperation, {
    id,
    project: project.id,
    language: graphLanguage(event.locals.language),
  })
  const cohort = answer.data?.cohort
  if (!cohort) {
    const refusal = refusalOf(answer.problems, ['cohort'])
    if (refusal === 'UNKNOWN_COHORT') error(404, 'Niet gevonden. · Not found.')
    return { cohort: null, refusal }
  }
  const why = (part: 'flow' | 'table1' | 'need') =>
    cohort[part] === null ? refusalOf(answer.problems, ['cohort', part]) : null
  return {
    cohort,
    refusal: null,
    refusals: { flow: why('flow'), table1: why('table1'), need: why('need') },
    permalink: new URL(`/onderzoek/cohort/${cohort.id}${projectQuery}`, event.url).href,
  }
}
