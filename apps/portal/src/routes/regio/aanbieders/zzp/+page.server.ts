import { day, wholeNumber } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { portal } from '#lib/server/portal.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { byDifference, compare } from './compare.ts'
import { employmentOperation } from './employment-operation.ts'

const SHAPE = {
  filter: { maanden: wholeNumber(1, 60), tot: day },
  sorts: { regio: ['NAME_ASC', 'NAME_DESC'] },
  first: { sort: 'regio', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state: list, filter } = readList(SHAPE, event.url.searchParams)
  const answer = await askGraph(event, employmentOperation, { month: filter.tot, months: filter.maanden ?? 12 })
  const rows = answer.data?.deliveredByEmployment
  if (!rows) notNow()
  return {
    list,
    drawing: portal().settings.regionMap,
    rows: byDifference(rows),
    found: compare(rows),
  }
}
