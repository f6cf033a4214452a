import { amsterdamDay } from '@kraamketen/kraamzorg'
import { type RequestEvent, error, fail, redirect } from '@sveltejs/kit'
import { readFields } from '#lib/fields/read-fields.ts'
import { planIntake } from '#lib/server/admission/plan-intake.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { cancelIntakeOperation, holdIntakeOperation } from './end-intake-operation.ts'
import { CANCELLED, HELD } from './held-fields.ts'
import { intakeOperation } from './intake-operation.ts'

/** From acceptance to the birth an intake can be planned. */
const WHILE = ['ACCEPTED', 'INTAKE', 'INDICATED']

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  const { client, referral } = await clientOf(event)
  const planned = client.intakes.find(({ state }) => state === 'PLANNED') ?? null
  return {
    client,
    referral,
    planned,
    canPlan: referral !== null && WHILE.includes(referral.state) && client.bornOn === null && planned === null,
    today: amsterdamDay(new Date()),
    done: event.url.searchParams.get('gedaan'),
  }
}

async function clientOf(event: Pick<RequestEvent, 'locals' | 'url' | 'params'>) {
  const answer = await askGraph(event, intakeOperation, { id: event.params['id'] ?? '' })
  const client = answer.data?.client
  if (!client) {
    if (answer.problems.some(({ code }) => code !== 'NOT_FOUND' && code !== 'INVALID_INPUT')) notNow()
    error(404, 'Niet gevonden. · Not found.')
  }
  const own = answer.data.viewer?.organisation?.agbCode
  return { client, referral: client.referrals.find(({ recipient }) => recipient.agbCode === own) ?? null }
}

export const actions: Actions = {
  plan: async (event) => {
    onlyFor('planner', event)
    const { referral } = await clientOf(event)
    if (referral === null) error(404, 'Niet gevonden. · Not found.')
    return (await planIntake(event, referral.id)) ?? backTo(event, 'gepland')
  },

  hold: async (event) => {
    onlyFor('planner', event)
    const read = readFields(HELD, await event.request.formData())
    if (read.values === null) return wrongFields('gehouden', read)
    const { intake, dag, vorm, instrument, wensen, nodig, risicos, partner, mantelzorg } = read.values
    if (dag > amsterdamDay(new Date()))
      return fail(400, {
        form: 'gehouden',
        typed: read.typed,
        problems: { dag: { code: 'REFUSED' as const } },
        refusal: 'INVALID_INPUT' as const,
      })
    const { refusal } = await act(event, holdIntakeOperation, {
      input: {
        intakeId: intake,
        heldOn: dag,
        form: vorm,
        instrument,
        wishes: wensen,
        needs: nodig,
        risks: risicos,
        partnerPresent: partner,
        informalHelp: mantelzorg,
      },
    })
    return refusal === null
      ? backTo(event, 'gehouden')
      : refusedForm('gehouden', read.typed, refusal, { 'input.heldOn': 'dag' })
  },

  cancel: async (event) => {
    onlyFor('planner', event)
    const read = readFields(CANCELLED, await event.request.formData())
    if (read.values === null) return wrongFields('annuleren', read)
    const { intake, waarom } = read.values
    const { refusal } = await act(event, cancelIntakeOperation, { input: { intakeId: intake, reason: waarom } })
    return refusal === null ? backTo(event, 'geannuleerd') : refusedForm('annuleren', read.typed, refusal)
  },
}

function backTo({ url }: Pick<RequestEvent, 'url'>, done: string): never {
  redirect(303, `${url.pathname}?gedaan=${done}`)
}
