import { error } from '@sveltejs/kit'
import { characteristicCode } from '#lib/research/characteristic-codes.ts'
import { cohortId } from '#lib/research/cohort-id.ts'
import type { Refusal } from '#lib/research/refusal.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import type { PageServerLoad } from './$types'
import { followUpOperation } from './follow-up-operation.ts'

/** In the address: everybody together. */
const NOT_DIVIDED = 'niets'

export const load: PageServerLoad = async (event) => {
  const { project } = await event.parent()
  const { searchParams } = event.url
  const asked = searchParams.get('kenmerk')
  const choice = {
    by: asked === NOT_DIVIDED ? null : characteristicCode(asked, 'URBANITY'),
    cohort: cohortId(searchParams.get('cohort')),
    project: searchParams.get('project'),
  }
  const page = { choice, permalink: event.url.href }
  const without = (refusal: Refusal) => ({ ...page, cohort: null, characteristics: [], refusal })
  if (project === null) return without('NO_PROJECT')
  const { data, problems } = await askGraph(event, followUpOperation, {
    cohort: choice.cohort,
    by: choice.by === null ? [] : [choice.by],
    project: project.id,
    language: graphLanguage(event.locals.language),
  })
  const characteristics = data?.characteristics ?? []
  const cohort = data?.cohort
  if (!cohort) {
    const refusal = refusalOf(problems, ['cohort'])
    if (refusal === 'UNKNOWN_COHORT') error(404, 'Niet gevonden. · Not found.')
    return { ...without(refusal), characteristics }
  }
  if (!cohort.followUp) return { ...without(refusalOf(problems, ['cohort', 'followUp'])), characteristics }
  return {
    ...page,
    characteristics,
    cohort: { id: cohort.id, name: cohort.name },
    followUp: cohort.followUp,
    refusal: null,
  }
}
