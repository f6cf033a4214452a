import { day } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { portal } from '#lib/server/portal.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { isRefused } from '../../is-refused.ts'
import { readPeriod } from '../../read-filter.ts'
import type { PageServerLoad } from './$types'
import { coverTotal, sortCover } from './cover.ts'
import { partusOperation } from './partus-operation.ts'

const SHAPE = {
  filter: { van: day, tot: day },
  sorts: {
    dekking: ['COVER_ASC', 'COVER_DESC'],
    regio: ['NAME_ASC', 'NAME_DESC'],
    antwoord: ['UNANSWERED_ASC', 'UNANSWERED_DESC'],
    uur: ['HOUR_ASC', 'HOUR_DESC'],
  },
  first: { sort: 'dekking', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state, filter, sort } = readList(SHAPE, event.url.searchParams)
  const { list, from, until } = readPeriod(state, filter)
  const answer = await askGraph(event, partusOperation, { from, until })
  const rows = answer.data?.partusCover
  // A year at most; a longer period is the fault of what was typed.
  if (!rows && !isRefused(answer)) notNow()
  return {
    list,
    drawing: portal().settings.regionMap,
    period: from === null || until === null ? null : { from, until },
    rows: rows ? sortCover(rows, sort) : null,
    total: rows ? coverTotal(rows) : null,
  }
}
