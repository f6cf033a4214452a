import { day } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { region } from '#lib/map/region-choice.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { isRefused } from '../is-refused.ts'
import { readPeriod } from '../read-filter.ts'
import type { PageServerLoad } from './$types'
import { waitingOperation } from './waiting-operation.ts'

const SHAPE = {
  filter: { regio: region, van: day, tot: day },
  sorts: { klasse: ['CLASS_ASC', 'CLASS_DESC'] },
  first: { sort: 'klasse', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state, filter } = readList(SHAPE, event.url.searchParams)
  const { regio } = filter
  const { list, from, until } = readPeriod(state, filter)
  const answer = await askGraph(event, waitingOperation, { regions: regio === null ? null : [regio], from, until })
  // The graph answers at most five years; a longer period is the fault of what was typed.
  if (!answer.data?.waitingTimes && !isRefused(answer)) notNow()
  const rows = answer.data?.waitingTimes ?? null
  return {
    list,
    region: regio,
    period: from === null || until === null ? null : { from, until },
    rows,
    isEmpty: rows?.every(({ placed, waiting, withdrawn }) => placed.count + waiting.count + withdrawn === 0) ?? false,
  }
}
