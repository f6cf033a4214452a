import type { ResultOf } from 'gql.tada'
import { day } from '#lib/fields/fields.ts'
import { region } from '#lib/map/region-choice.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { partState } from '#lib/server/graph/part-state.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { portal } from '#lib/server/portal.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { areasOperation } from './areas-operation.ts'
import { daysOf } from './days-of.ts'
import { lostByRegion } from './lost-by-region.ts'

/** What the graph gives on one page at most; the map says so when there are more. */
const MOST = 200

const SHAPE = {
  filter: { regio: region, van: day, tot: day },
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
    most: MOST,
    // Who looks at one region, or further on in the list, has seen the map.
    map: filter.regio === null && !state.positioned,
  })
  const { areaProviders, everywhere, ggdRegions } = answer.data ?? {}
  return {
    list: { ...state, problems: { ...state.problems, ...days.problems } },
    page: listPage(areaProviders, state, answer),
    withoutProvider: areaProviders?.withoutProvider ?? 0,
    days,
    places: partState(answer, { path: ['areaProviders', 'edges', 'node', 'municipality', 'name'], service: 'cohorts' }),
    map: everywhere && everywhere.totalCount > 0 && ggdRegions ? mapOf(everywhere, ggdRegions) : null,
  }
}

type Found = ResultOf<typeof areasOperation>
type Region = NonNullable<Found['ggdRegions']>[number]

function mapOf({ totalCount, edges }: NonNullable<Found['everywhere']>, regions: readonly Region[]) {
  const counts = lostByRegion(edges.map(({ node }) => node))
  return {
    regions: regions.flatMap(({ code, tile }) =>
      tile === null ? [] : [{ code, tile, ...(counts.get(code) ?? { lost: 0, without: 0 }) }],
    ),
    /** How many of the postcodes it counts, when not all. */
    most: totalCount > MOST ? MOST : null,
    drawing: portal().settings.regionMap,
  }
}
