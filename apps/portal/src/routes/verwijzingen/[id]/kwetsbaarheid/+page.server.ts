import { amsterdamDay } from '@kraamketen/kraamzorg'
import { type RequestEvent, redirect } from '@sveltejs/kit'
import { doneAddress } from '#lib/list/form-address.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { nullWhenUnavailable } from '#lib/server/graph/null-when-unavailable.ts'
import { partState } from '#lib/server/graph/part-state.ts'
import { foundReferral } from '#lib/server/midwife/found-referral.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { readFactors, readJudgement } from './vulnerability-fields.ts'
import {
  clientOfReferralOperation,
  knownVulnerabilityOperation,
  recordFactorsOperation,
  recordJudgementOperation,
} from './vulnerability-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('midwife', event)
  const { locals, params, url } = event
  const language = graphLanguage(locals.language)
  const answer = await askGraph(event, knownVulnerabilityOperation, { id: params.id, language })
  const { client } = foundReferral(answer)
  return {
    client,
    part: partState(answer, { path: ['referral', 'client', 'vulnerability'], service: 'eligibility' }),
    today: amsterdamDay(new Date()),
    key: crypto.randomUUID(),
    done: url.searchParams.get('gedaan'),
  }
}

const NOT_NOW = { code: 'NOT_NOW', paths: [] } as const

export const actions: Actions = {
  /** Adds what was seen or heard. She stays on the page: the judgement is often next. */
  factors: async (event) => {
    onlyFor('midwife', event)
    const read = readFactors(await event.request.formData())
    if (read.values === null) return wrongFields('factoren', read)
    const clientId = await clientOf(event, event.params.id)
    if (clientId === null) return refusedForm('factoren', read.typed, NOT_NOW)
    const { refusal } = await act(event, recordFactorsOperation, { input: { clientId, ...read.values } })
    if (refusal !== null) return refusedForm('factoren', read.typed, refusal, { 'input.recordedOn': 'dag' })
    redirect(303, doneAddress(event.url, 'factoren'))
  },

  judge: async (event) => {
    onlyFor('midwife', event)
    const read = readJudgement(await event.request.formData())
    if (read.values === null) return wrongFields('oordeel', read)
    const clientId = await clientOf(event, event.params.id)
    if (clientId === null) return refusedForm('oordeel', read.typed, NOT_NOW)
    const { refusal } = await act(event, recordJudgementOperation, { input: { clientId, ...read.values } })
    if (refusal !== null) return refusedForm('oordeel', read.typed, refusal, { 'input.decidedOn': 'dag' })
    redirect(303, `/verwijzingen/${event.params.id}?gedaan=oordeel#kwetsbaarheid`)
  },
}

/** Null when that cannot be fetched now: what was typed then goes back to the form. */
async function clientOf(event: Pick<RequestEvent, 'locals' | 'url'>, id: string): Promise<string | null> {
  const answer = await askGraph(event, clientOfReferralOperation, { id }).catch(nullWhenUnavailable)
  return answer === null ? null : foundReferral(answer).client.id
}
