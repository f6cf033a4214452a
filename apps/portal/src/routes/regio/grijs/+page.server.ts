import { choice, day } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { region } from '#lib/map/region-choice.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { portal } from '#lib/server/portal.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { greyOperation } from './grey-operation.ts'
import { greyRegions } from './grey-regions.ts'

/** What the graph gives on one page at most; the map says so when there are more. */
const MOST = 200

const CHANGES = { minder: 'FEWER', gelijk: 'SAME', meer: 'MORE' } as const

const SHAPE = {
  filter: { regio: region, verandering: choice(CHANGES), op: day, met: day },
  sorts: { postcode: ['POSTCODE_ASC', 'POSTCODE_DESC'] },
  first: { sort: 'postcode', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state: list, filter, page } = readList(SHAPE, event.url.searchParams)
  const answer = await askGraph(event, greyOperation, {
    regions: filter.regio === null ? null : [filter.regio],
    change: filter.verandering,
    at: filter.op,
    against: filter.met,
    ...page,
    most: MOST,
  })
  const { everywhere, ggdRegions, greyAreas } = answer.data ?? {}
  const counts = everywhere ? greyRegions(everywhere.edges.map(({ node }) => node)) : null
  return {
    list,
    // The map answers and the list does not: then it is the position in the list that is gone.
    page: list.positioned && everywhere && !greyAreas ? null : listPage(greyAreas, list, answer),
    postcodes: greyAreas?.postcodes ?? 0,
    fewer: answer.data?.fewer?.totalCount ?? null,
    change: filter.verandering,
    regions:
      counts === null
        ? null
        : (ggdRegions ?? []).map((each) => ({ ...each, ...(counts.get(each.code) ?? { none: 0, one: 0 }) })),
    isWhole: everywhere ? everywhere.totalCount <= MOST : true,
    drawing: portal().settings.regionMap,
  }
}
