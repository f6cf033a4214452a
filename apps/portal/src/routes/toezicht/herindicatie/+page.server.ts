import { ticked, wholeNumber } from '#lib/fields/fields.ts'
import { PERIOD, monthsUntil, periodOf, problemsOfPeriod } from '#lib/inspection/period.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { patternsOperation } from './patterns-operation.ts'

const LEAST_FAMILIES = 10

const SHAPE = {
  filter: { afwijkend: ticked, gezinnen: wholeNumber(LEAST_FAMILIES, 10_000), ...PERIOD },
  sorts: {
    'zonder-reden': ['WITHOUT_REASON_DESC', 'WITHOUT_REASON_DESC'],
    omhoog: ['UP_RATIO_DESC', 'UP_RATIO_DESC'],
    omlaag: ['DOWN_RATIO_DESC', 'DOWN_RATIO_DESC'],
    gezinnen: ['FAMILIES_DESC', 'FAMILIES_DESC'],
  },
  first: { sort: 'zonder-reden', descending: true },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('inspector', event)
  keepAddressShort(event)
  const { state, filter, sort, page } = readList(SHAPE, event.url.searchParams)
  const answer = await askGraph(event, patternsOperation, {
    ...periodOf(filter),
    departing: filter.afwijkend,
    minimumFamilies: filter.gezinnen ?? LEAST_FAMILIES,
    sort,
    ...page,
  })
  const { reindicationPatterns, quality, all, departing } = answer.data ?? {}
  return {
    list: {
      ...state,
      // The largest come first, whichever way the address says.
      descending: true,
      problems: { ...state.problems, ...problemsOfPeriod(filter) },
      // Whether only those that depart are shown is a tab, not a filter.
      filtered: [filter.gezinnen, filter.van, filter.tot].some((value) => value !== null),
    },
    page: listPage(reindicationPatterns, state, answer),
    onlyDeparting: filter.afwijkend === true,
    all: all?.totalCount ?? null,
    departing: departing?.totalCount ?? null,
    period: quality ?? null,
    national: quality?.indicators?.[0] ?? null,
    months: monthsUntil(new Date().toISOString()),
    leastFamilies: LEAST_FAMILIES,
  }
}
