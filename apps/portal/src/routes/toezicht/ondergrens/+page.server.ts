import { wholeNumber } from '#lib/fields/fields.ts'
import { PERIOD, monthsUntil, periodOf, problemsOfPeriod } from '#lib/inspection/period.ts'
import { region } from '#lib/map/region-choice.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { floorOperation } from './floor-operation.ts'

/** Fewer than this many families are never compared. */
const LEAST_FAMILIES = 10

const SHAPE = {
  filter: { regio: region, gezinnen: wholeNumber(LEAST_FAMILIES, 10_000), ...PERIOD },
  sorts: {
    verhouding: ['RATIO_ASC', 'RATIO_DESC'],
    gezinnen: ['FAMILIES_DESC', 'FAMILIES_DESC'],
  },
  first: { sort: 'verhouding', descending: true },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('inspector', event)
  keepAddressShort(event)
  const { state, filter, sort, page } = readList(SHAPE, event.url.searchParams)
  const answer = await askGraph(event, floorOperation, {
    ...periodOf(filter),
    region: filter.regio,
    minimumFamilies: filter.gezinnen ?? LEAST_FAMILIES,
    sort,
    ...page,
  })
  const { organisationsBelowFloor: compared, quality } = answer.data ?? {}
  return {
    list: { ...state, problems: { ...state.problems, ...problemsOfPeriod(filter) } },
    page: listPage(compared, state, answer),
    differing: compared?.differing ?? 0,
    period: quality ?? null,
    national: quality?.indicators?.[0] ?? null,
    months: monthsUntil(new Date().toISOString()),
    leastFamilies: LEAST_FAMILIES,
  }
}
