import { error } from '@sveltejs/kit'
import { readQualityChoice } from '#lib/inspection/quality-choice.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { partState } from '#lib/server/graph/part-state.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { organisationOperation } from './organisation-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('inspector', event)
  keepAddressShort(event)
  if (!/^\d{8}$/.test(event.params.agb)) notFound()
  const choice = readQualityChoice(event.url.searchParams, new Date().toISOString())
  const answer = await askGraph(event, organisationOperation, {
    agbCode: event.params.agb,
    from: choice.from,
    until: choice.until,
    lateAfterDays: choice.lateAfterDays,
    language: graphLanguage(event.locals.language),
  })
  const organisation = answer.data?.organisation
  if (!organisation) {
    if (answer.problems.some(({ code }) => code !== 'NOT_FOUND' && code !== 'INVALID_INPUT')) notNow()
    notFound()
  }
  const { quality, ...about } = organisation
  const part = partState(answer, { path: ['organisation', 'quality'], service: 'indications' })
  if (quality === null) {
    if (part === 'unavailable') notNow()
    // Who gives no kraamzorg has no page here.
    notFound()
  }
  return {
    organisation: about,
    quality,
    municipality: partState(answer, { path: ['organisation', 'municipality', 'name'], service: 'cohorts' }),
    choice,
  }
}

function notFound(): never {
  error(404, 'Niet gevonden. · Not found.')
}
