import { type RequestEvent, error, fail, redirect } from '@sveltejs/kit'
import { lines, oneOf, required } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { planIntake } from '#lib/server/admission/plan-intake.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { partState } from '#lib/server/graph/part-state.ts'
import { notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { answerOperation } from './answer-operation.ts'
import { DECLINE_REASONS } from './decline-reasons.ts'
import { registrationOperation } from './registration-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  const answer = await askGraph(event, registrationOperation, {
    id: event.params.id,
    language: graphLanguage(event.locals.language),
  })
  const referral = answer.data?.referral
  if (!referral) {
    if (answer.problems.some(({ code }) => code !== 'NOT_FOUND' && code !== 'INVALID_INPUT')) notNow()
    error(404, 'Niet gevonden. · Not found.')
  }
  const { recipient, client } = referral
  const elsewhere = client.careRelationships.filter(
    ({ current, organisation }) =>
      current && organisation.kind === 'KRAAMZORG' && organisation.agbCode !== recipient.agbCode,
  )
  const canPlan =
    ['ACCEPTED', 'INTAKE', 'INDICATED'].includes(referral.state) &&
    client.bornOn === null &&
    client.intakes.every(({ state }) => state === 'CANCELLED')
  return {
    referral,
    elsewhere,
    canPlan,
    vulnerability: partState(answer, { path: ['referral', 'client', 'vulnerability'], service: 'eligibility' }),
    municipality: partState(answer, { path: ['referral', 'client', 'municipality'], service: 'cohorts' }),
    done: event.url.searchParams.get('gedaan'),
  }
}

const ACCEPT = { dubbel: lines(2000) } as const
const DECLINE = { reden: required(oneOf(DECLINE_REASONS)), toelichting: lines(2000) } as const

export const actions: Actions = {
  accept: async (event) => {
    onlyFor('planner', event)
    const read = readFields(ACCEPT, await event.request.formData())
    if (read.values === null) return wrongFields('accepteren', read)
    const { dubbel } = read.values
    const input = {
      referralId: event.params.id,
      to: 'ACCEPTED' as const,
      ...(dubbel !== null && { doubleRegistrationReason: dubbel }),
    }
    const { done, refusal } = await act(event, answerOperation, { input })
    if (refusal !== null)
      return refusedForm('accepteren', read.typed, refusal, { 'input.doubleRegistrationReason': 'dubbel' })
    if (done.__typename === 'RegisteredElsewhere')
      return fail(409, {
        form: 'accepteren',
        typed: read.typed,
        problems: { dubbel: { code: 'REQUIRED' as const } },
        refusal: 'CONFLICT' as const,
        elsewhere: { name: done.organisation.name, since: done.since },
      })
    return backTo(event, 'geaccepteerd')
  },

  decline: async (event) => {
    onlyFor('planner', event)
    const read = readFields(DECLINE, await event.request.formData())
    if (read.values === null) return wrongFields('afwijzen', read)
    const { reden: declineReason, toelichting: reason } = read.values
    if (declineReason === 'OTHER' && reason === null)
      return wrongFields('afwijzen', { ...read, problems: { toelichting: { code: 'REQUIRED' } } })
    const input = { referralId: event.params.id, to: 'DECLINED' as const, declineReason, reason }
    const { refusal } = await act(event, answerOperation, { input })
    if (refusal !== null)
      return refusedForm('afwijzen', read.typed, refusal, {
        'input.declineReason': 'reden',
        'input.reason': 'toelichting',
      })
    return backTo(event, 'afgewezen')
  },

  plan: async (event) => {
    onlyFor('planner', event)
    return (await planIntake(event, event.params.id)) ?? backTo(event, 'gepland')
  },
}

function backTo({ url }: Pick<RequestEvent, 'url'>, done: string): never {
  redirect(303, `${url.pathname}?gedaan=${done}`)
}
