import { day } from '#lib/fields/fields.ts'
import { regionCode } from '#lib/inspection/region-code.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { partState } from '#lib/server/graph/part-state.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { areasOperation } from './areas-operation.ts'
import { daysOf } from './days-of.ts'

const SHAPE = {
  filter: { regio: regionCode, van: day, tot: day },
  sorts: { verloren: ['LOST', 'LOST'] },
  first: { sort: 'verloren', descending: true },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('inspector', event)
  keepAddressShort(event)
  const { state, filter, page } = readList(SHAPE, event.url.searchParams)
  const days = daysOf(filter.van, filter.tot, new Date().toISOString().slice(0, 'yyyy-mm-dd'.length))
  const answer = await askGraph(event, areasOperation, {
    since: days.since,
    on: days.on,
    region: filter.regio,
    ...page,
  })
  const { areaProviders, ggdRegions } = answer.data ?? {}
  return {
    list: { ...state, problems: { ...state.problems, ...days.problems } },
    page: listPage(areaProviders, state, answer),
    withoutProvider: areaProviders?.withoutProvider ?? 0,
    days,
    places: partState(answer, { path: ['ggdRegions'], service: 'cohorts' }),
    regions: ggdRegions ?? [],
  }
}
