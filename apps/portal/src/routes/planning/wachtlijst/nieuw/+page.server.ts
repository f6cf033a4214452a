import { redirect } from '@sveltejs/kit'
import { required, text } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { enterOperation, whoCanEnterOperation } from './enter-operation.ts'

/** Who went off the list can be put on it again. */
const OFF = ['PLACED', 'WITHDRAWN']

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  const { data } = await askGraph(event, whoCanEnterOperation, {})
  if (!data?.referrals) notNow()
  const waiting = data.referrals.edges
    .map(({ node }) => node)
    .filter(({ client }) => client.bornOn === null && (client.waiting === null || OFF.includes(client.waiting.step)))
  const asked = event.url.searchParams.get('aanmelding')
  return {
    clients: waiting.map(({ client, state }) => ({ ...client, state })),
    chosen: waiting.find(({ id }) => id === asked)?.client.id ?? '',
    own: data.viewer?.organisation?.agbCode ?? '',
    organisations: data.organisations?.edges.map(({ node }) => node) ?? [],
  }
}

const ENTER = { client: required(text(100)), voorkeur: text(8), regio: text(10) } as const

export const actions: Actions = {
  enter: async (event) => {
    onlyFor('planner', event)
    const read = readFields(ENTER, await event.request.formData())
    if (read.values === null) return wrongFields('wachtlijst', read)
    const { client: clientId, voorkeur: preferredOrganisation, regio: regionCode } = read.values
    const { refusal } = await act(event, enterOperation, { input: { clientId, preferredOrganisation, regionCode } })
    if (refusal !== null)
      return refusedForm('wachtlijst', read.typed, refusal, {
        'input.preferredOrganisation': 'voorkeur',
        'input.regionCode': 'regio',
        'input.clientId': 'client',
      })
    redirect(303, '/planning/wachtlijst?gedaan=erop')
  },
}
