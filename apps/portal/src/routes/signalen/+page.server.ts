import { redirect } from '@sveltejs/kit'
import { doneAddress } from '#lib/list/form-address.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { readSignal } from '#lib/server/midwife/read-signal.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { SIGNAL_LIST } from './signal-list.ts'
import { signalsOperation } from './signals-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('midwife', event)
  keepAddressShort(event)
  const { searchParams } = event.url
  const { state, filter, sort, page } = readList(SIGNAL_LIST, searchParams)
  const stand = searchParams.get('stand')
  const answer = await askGraph(event, signalsOperation, {
    filter: {
      ...(stand !== 'alle' && { unread: stand !== 'gelezen' }),
      ...(filter.over !== null && { subjects: [filter.over] }),
      ...(filter.vanaf !== null && { since: filter.vanaf }),
    },
    sort,
    ...page,
  })
  return {
    // A tab is no filter that finds nothing: an empty one says what it means.
    list: { ...state, filtered: ['over', 'vanaf'].some((name) => searchParams.has(name)) },
    isUnread: stand !== 'gelezen' && stand !== 'alle',
    page: listPage(answer.data?.signals, state, answer),
    unread: answer.data?.unread?.totalCount ?? null,
    read: answer.data?.read?.totalCount ?? null,
    done: searchParams.get('gedaan') === 'gelezen',
  }
}

export const actions: Actions = {
  read: async (event) => {
    onlyFor('midwife', event)
    const trouble = await readSignal(event)
    if (trouble !== null) return trouble
    redirect(303, doneAddress(event.url, 'gelezen'))
  },
}
