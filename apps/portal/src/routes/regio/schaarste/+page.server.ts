import { choice, day } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { region } from '#lib/map/region-choice.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { isRefused } from '../is-refused.ts'
import { readPeriod } from '../read-filter.ts'
import type { PageServerLoad } from './$types'
import { openSteps } from './open-steps.ts'
import { shortfallTotal } from './shortfall-total.ts'
import { shortfallsOperation } from './shortfalls-operation.ts'

const SHAPE = {
  filter: { regio: region, per: choice({ verzekeraar: true }), van: day, tot: day },
  sorts: { maand: ['MONTH_ASC', 'MONTH_DESC'] },
  first: { sort: 'maand', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state, filter, page } = readList(SHAPE, event.url.searchParams)
  const { regio } = filter
  const { list, from, until } = readPeriod(state, filter)
  const byInsurer = filter.per ?? false
  const answer = await askGraph(event, shortfallsOperation, {
    regions: regio === null ? null : [regio],
    byInsurer,
    from,
    until,
    ...page,
  })
  const { everything } = answer.data ?? {}
  // More rows than a page of the graph has cannot be added up honestly: then the list speaks for itself.
  const all =
    everything && everything.totalCount === everything.edges.length ? everything.edges.map(({ node }) => node) : null
  const refused = isRefused(answer, list.positioned)
  return {
    list,
    byInsurer,
    isRefused: refused,
    // The sum answers and the list does not: then it is the position in the list that is gone.
    page:
      refused || (list.positioned && everything && !answer.data?.guaranteeShortfalls)
        ? null
        : listPage(answer.data?.guaranteeShortfalls, list, answer),
    total: all && shortfallTotal(all),
    open: all && openSteps(all),
  }
}
