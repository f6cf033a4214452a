import { day, wholeNumber } from '#lib/fields/fields.ts'
import { AFTER_DAYS } from '#lib/handover-bounds.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { partState } from '#lib/server/graph/part-state.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { withoutOperation } from './without-operation.ts'

const SHAPE = {
  filter: { dagen: wholeNumber(0, 365), van: day },
  sorts: { geboren: ['BORN_ASC', 'BORN_DESC'] },
  first: { sort: 'geboren', descending: true },
} as const

const PLACES = { path: ['birthsWithoutHandover', 'edges', 'node', 'municipality'], service: 'cohorts' } as const

export const load: PageServerLoad = async (event) => {
  onlyFor('nurse', event)
  keepAddressShort(event)
  const { state, filter, sort, page } = readList(SHAPE, event.url.searchParams)
  const days = filter.dagen ?? AFTER_DAYS
  const answer = await askGraph(event, withoutOperation, { ...page, sort, days, bornFrom: filter.van })
  return {
    days,
    // A number of days is always there: choosing another does not make an empty list a search without results.
    state: { ...state, filtered: filter.van !== null },
    page: listPage(answer.data?.birthsWithoutHandover, state, answer),
    placesMissing: partState(answer, PLACES) === 'unavailable',
  }
}
