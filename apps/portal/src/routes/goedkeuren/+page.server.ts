import { redirect } from '@sveltejs/kit'
import { choice } from '#lib/fields/fields.ts'
import { doneAddress } from '#lib/list/form-address.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { decideExtension } from '#lib/server/midwife/decide-extension.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { approvalsOperation } from './approvals-operation.ts'

const SHAPE = {
  filter: { stand: choice({ goedgekeurd: 'APPROVED', geweigerd: 'REFUSED', ingetrokken: 'WITHDRAWN' }) },
  sorts: { 'tot-dag': ['CARE_UNTIL_ASC', 'CARE_UNTIL_DESC'], gevraagd: ['REQUESTED_ASC', 'REQUESTED_DESC'] },
  first: { sort: 'tot-dag', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('midwife', event)
  keepAddressShort(event)
  const { state, filter, sort, page } = readList(SHAPE, event.url.searchParams)
  const stand = filter.stand ?? 'REQUESTED'
  // What was decided last is what one looks up.
  const order = stand === 'REQUESTED' || event.url.searchParams.has('sorteer') ? sort : 'CARE_UNTIL_DESC'
  const answer = await askGraph(event, approvalsOperation, { states: [stand], sort: order, ...page })
  return {
    list: state,
    stand,
    page: listPage(answer.data?.extensionRequests, state, answer),
    waiting: answer.data?.waiting?.totalCount ?? null,
    done: event.url.searchParams.get('gedaan'),
  }
}

export const actions: Actions = {
  decide: async (event) => {
    onlyFor('midwife', event)
    const { trouble, done } = await decideExtension(event)
    if (trouble !== null) return trouble
    redirect(303, doneAddress(event.url, done))
  },
}
