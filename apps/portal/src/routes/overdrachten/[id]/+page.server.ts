import { amsterdamDay, daysBetween, isoDate } from '@kraamketen/kraamzorg'
import { error, redirect } from '@sveltejs/kit'
import { lines, many, oneOf, required } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { partState } from '#lib/server/graph/part-state.ts'
import { notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { askBackOperation } from './ask-back-operation.ts'
import { ELEMENTS } from './elements.ts'
import { handoverOperation } from './handover-operation.ts'
import { openActions } from './open-actions.ts'
import { receiveOperation } from './receive-operation.ts'

/** The parts that other services give: missing now, while the rest is there. */
const SUPPORT = { path: ['handover', 'client', 'flexibleSupport'], service: 'eligibility' } as const
const PLACES = { path: ['handover', 'child', 'responsibilities'], service: 'cohorts' } as const

export const load: PageServerLoad = async (event) => {
  onlyFor('nurse', event)
  const variables = { id: event.params.id, language: graphLanguage(event.locals.language) }
  const answer = await askGraph(event, handoverOperation, variables)
  const handover = answer.data?.handover
  if (!handover) {
    if (answer.problems.some(({ code }) => code !== 'NOT_FOUND' && code !== 'INVALID_INPUT')) notNow()
    error(404, 'Niet gevonden. · Not found.')
  }
  const today = amsterdamDay(new Date())
  return {
    handover,
    daysOld: daysBetween(isoDate(handover.bornOn), today),
    actions: openActions(handover),
    weights: handover.weightCurve.map((weight) => ({
      ...weight,
      day: daysBetween(isoDate(handover.bornOn), amsterdamDay(new Date(weight.measuredAt))),
    })),
    support: partState(answer, SUPPORT),
    places: partState(answer, PLACES),
    // What an address says was done is told only of what was.
    done: handover.receivedAt === null ? null : event.url.searchParams.get('gedaan'),
  }
}

const QUESTION = { gegevens: many(oneOf(ELEMENTS)), vraag: required(lines(2000)) }

export const actions: Actions = {
  receive: async (event) => {
    onlyFor('nurse', event)
    const { refusal } = await act(event, receiveOperation, { id: event.params.id })
    if (refusal !== null) return refusedForm('ontvangst', {}, refusal)
    redirect(303, `/overdrachten/${event.params.id}?gedaan=ontvangen`)
  },
  askBack: async (event) => {
    onlyFor('nurse', event)
    const read = readFields(QUESTION, await event.request.formData())
    if (read.values === null) return wrongFields('navraag', read)
    const { gegevens, vraag } = read.values
    const input = { handoverId: event.params.id, elements: [...gegevens], words: vraag }
    const { refusal } = await act(event, askBackOperation, { input })
    if (refusal !== null)
      return refusedForm('navraag', read.typed, refusal, { 'input.words': 'vraag', 'input.elements': 'gegevens' })
    redirect(303, `/overdrachten/${event.params.id}?gedaan=navraag`)
  },
}
