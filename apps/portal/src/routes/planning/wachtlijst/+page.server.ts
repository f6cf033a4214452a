import { redirect } from '@sveltejs/kit'
import { choice, lines, required, text } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { doneAddress } from '#lib/planning/action-address.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { stepOperation } from './step-operation.ts'
import { STEP_WORDS, readWaiting, waitingVariables } from './waiting-list.ts'
import { waitingListOperation } from './waiting-list-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  // The address of a form that was posted names its action, without a value.
  keepAddressShort(event)
  const list = readWaiting(event.url.searchParams)
  const answer = await askGraph(event, waitingListOperation, waitingVariables(list))
  return {
    state: list.state,
    page: listPage(answer.data?.waitingList, list.state, answer),
    organisations: answer.data?.organisations?.edges.map(({ node }) => node) ?? [],
    /** The entry whose form is open. */
    stepping: event.url.searchParams.get('kies'),
    done: event.url.searchParams.get('gedaan'),
  }
}

const STEP = {
  plaats: required(text(100)),
  stap: required(choice(STEP_WORDS)),
  bij: text(8),
  waarom: lines(2000),
} as const

export const actions: Actions = {
  step: async (event) => {
    onlyFor('planner', event)
    const read = readFields(STEP, await event.request.formData())
    if (read.values === null) return wrongFields('stap', read)
    const { plaats: entryId, stap: to, bij: placedWith, waarom: reason } = read.values
    if (to === 'PLACED' && placedWith === null)
      return wrongFields('stap', { ...read, problems: { bij: { code: 'REQUIRED' } } })
    if (to === 'WITHDRAWN' && reason === null)
      return wrongFields('stap', { ...read, problems: { waarom: { code: 'REQUIRED' } } })
    const input = { entryId, to, reason, ...(to === 'PLACED' && { placedWith }) }
    const { refusal } = await act(event, stepOperation, { input })
    if (refusal !== null)
      return refusedForm('stap', read.typed, refusal, { 'input.placedWith': 'bij', 'input.reason': 'waarom' })
    const gone = to === 'PLACED' || to === 'WITHDRAWN'
    redirect(303, doneAddress(event.url, { kies: null, gedaan: gone ? 'eraf' : 'verder' }))
  },
}
