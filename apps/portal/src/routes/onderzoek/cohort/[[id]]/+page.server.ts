import { error, redirect } from '@sveltejs/kit'
import { required, text } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { characteristicCode } from '#lib/research/characteristic-codes.ts'
import { cohortId } from '#lib/research/cohort-id.ts'
import { choiceParameters, choicesOf } from '#lib/research/definition-choices.ts'
import { researchAddress } from '#lib/research/research-address.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { portal } from '#lib/server/portal.ts'
import { saveDefinition } from '#lib/server/queries/saved-definition.ts'
import { definitionOperation } from '#lib/server/research/definition-operation.ts'
import { ownProject } from '#lib/server/research/own-project.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import { onlyForResearch } from '#lib/server/session/only-for-research.ts'
import type { Actions, PageServerLoad } from './$types'
import { cohortOperation } from './cohort-operation.ts'
import { questionOfPermalink } from './question-of-permalink.ts'

/** In the address: the flow of everybody together. */
const NOT_DIVIDED = 'niets'

export const load: PageServerLoad = async (event) => {
  const { project, projectQuery, saved } = await event.parent()
  const { searchParams } = event.url
  const id = event.params.id === undefined ? null : cohortId(event.params.id)
  if (id === null && event.params.id !== undefined) error(404, 'Niet gevonden. · Not found.')
  const elsewhere = id === null ? null : questionOfPermalink(id, searchParams)
  if (elsewhere !== null) redirect(303, elsewhere)
  const asked = searchParams.get('per')
  const by = asked === NOT_DIVIDED ? null : characteristicCode(asked, 'BIRTH_YEAR')
  const page = { by, chosenProject: searchParams.get('project'), done: searchParams.get('gedaan') === 'bewaard' }
  const without = { ...page, cohort: null, characteristics: [], savedAs: null }
  if (project === null) return { ...without, refusal: 'NO_PROJECT' as const }
  const answer = await askGraph(event, cohortOperation, {
    id,
    project: project.id,
    by,
    language: graphLanguage(event.locals.language),
  })
  const cohort = answer.data?.cohort
  if (!cohort) {
    const refusal = refusalOf(answer.problems, ['cohort'])
    if (refusal === 'UNKNOWN_COHORT') error(404, 'Niet gevonden. · Not found.')
    return { ...without, refusal }
  }
  const why = (part: 'flow' | 'table1' | 'need') =>
    cohort[part] === null ? refusalOf(answer.problems, ['cohort', part]) : null
  const choices = choiceParameters(choicesOf(cohort.definition))
  if (page.chosenProject !== null) choices.set('project', page.chosenProject)
  return {
    ...page,
    cohort,
    characteristics: answer.data.characteristics ?? [],
    savedAs: saved.find((each) => each.cohort === cohort.id)?.name ?? null,
    refusal: null,
    refusals: { flow: why('flow'), table1: why('table1'), need: why('need') },
    permalink: new URL(`/onderzoek/cohort/${cohort.id}${projectQuery}`, event.url).href,
    change: `/onderzoek/cohort/bouwen${choices.size === 0 ? '' : `?${choices.toString()}`}`,
  }
}

export const actions: Actions = {
  bewaar: async (event) => {
    const { subject } = onlyForResearch(event)
    const { values, typed, problems } = readFields({ naam: required(text(80)) }, await event.request.formData())
    if (values === null) return wrongFields('bewaar', { typed, problems })
    const refused = (code: 'NOT_FOUND' | 'NOT_NOW' | 'CONFLICT') => refusedForm('bewaar', typed, { code, paths: [] })
    const cohort = cohortId(event.params.id)
    const project = await ownProject(event)
    if (cohort === null || project === null) return refused('NOT_FOUND')
    // Only what the graph knows can be found again by its id.
    const language = graphLanguage(event.locals.language)
    const known = await askGraph(event, definitionOperation, { id: cohort, project, language })
    if (!known.data?.cohort)
      return refused(refusalOf(known.problems, ['cohort']) === 'UNKNOWN_COHORT' ? 'NOT_FOUND' : 'NOT_NOW')
    const kept = await portal().database.write((trx) =>
      saveDefinition(trx, { subject, cohort, name: values.naam }, new Date()),
    )
    if (!kept) return refused('CONFLICT')
    const chosen = event.url.searchParams.get('project')
    redirect(303, researchAddress(`/onderzoek/cohort/${cohort}`, { gedaan: 'bewaard', project: chosen }))
  },
}
