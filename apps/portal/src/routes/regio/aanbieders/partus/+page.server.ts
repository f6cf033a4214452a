import { day } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { regionName } from '#lib/map/region-name.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { portal } from '#lib/server/portal.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { isRefused } from '../../is-refused.ts'
import { readPeriod } from '../../read-filter.ts'
import type { PageServerLoad } from './$types'
import { partusOperation } from './partus-operation.ts'

const SHAPE = {
  filter: { van: day, tot: day },
  sorts: {
    dekking: ['COVER_ASC', 'COVER_DESC'],
    regio: ['NAME_ASC', 'NAME_DESC'],
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
  const [by, direction] = sort.split('_')
  const figure = (row: NonNullable<typeof rows>[number]) =>
    (by === 'HOUR' ? row.arrivedWithinHourPercent : row.coveredPercent) ?? Number.POSITIVE_INFINITY
  const sorted = rows?.toSorted((one, other) =>
    by === 'NAME'
      ? regionName(one.region.name).localeCompare(regionName(other.region.name), 'nl')
      : Math.sign(figure(one) - figure(other)) || 0,
  )
  return {
    list,
    drawing: portal().settings.regionMap,
    period: from === null || until === null ? null : { from, until },
    rows: (direction === 'DESC' ? sorted?.toReversed() : sorted) ?? null,
  }
}
