import { error } from '@sveltejs/kit'
import { characteristicCode } from '#lib/research/characteristic-codes.ts'
import { cohortId } from '#lib/research/cohort-id.ts'
import type { Refusal } from '#lib/research/refusal.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { choicesOperation } from '#lib/server/research/choices-operation.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import type { PageServerLoad } from './$types'
import { withinOperation } from './within-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { project } = await event.parent()
  const { searchParams } = event.url
  const language = graphLanguage(event.locals.language)
  const choice = {
    by: characteristicCode(searchParams.get('kenmerk'), 'URBANITY'),
    over: characteristicCode(searchParams.get('binnen'), 'INCOME_QUINTILE'),
    cohort: cohortId(searchParams.get('cohort')),
    project: searchParams.get('project'),
  }
  const page = { choice, permalink: event.url.href }
  const without = (refusal: Refusal | null) => ({ ...page, cohort: null, characteristics: [], refusal })
  if (project === null) return without('NO_PROJECT')
  if (choice.by === choice.over) {
    const { data } = await askGraph(event, choicesOperation, { language })
    return { ...without(null), characteristics: data?.characteristics ?? [] }
  }
  const { data, problems } = await askGraph(event, withinOperation, {
    cohort: choice.cohort,
    by: choice.by,
    over: choice.over,
    project: project.id,
    language,
  })
  const characteristics = data?.characteristics ?? []
  const cohort = data?.cohort
  if (!cohort) {
    const refusal = refusalOf(problems, ['cohort'])
    if (refusal === 'UNKNOWN_COHORT') error(404, 'Niet gevonden. · Not found.')
    return { ...without(refusal), characteristics }
  }
  if (!cohort.crosstab || !cohort.standardised) {
    const part = cohort.crosstab ? 'standardised' : 'crosstab'
    return { ...without(refusalOf(problems, ['cohort', part])), characteristics }
  }
  return {
    ...page,
    characteristics,
    cohort: { id: cohort.id, name: cohort.name },
    table: cohort.crosstab,
    standardised: cohort.standardised,
    refusal: null,
  }
}
