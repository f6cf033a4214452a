import { addDays, amsterdamDay, daysBetween, isoDate } from '@kraamketen/kraamzorg'
import { EARLY_WEEKS, FLOOR_HOURS } from '#lib/handover-bounds.ts'
import { choice } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { earlyOperation } from './early-operation.ts'

/** The least that a family with any hours can have received, as the graph counts. */
const ANY_HOURS = 0.25

const SHAPE = {
  filter: { weken: choice({ 2: 2, 4: 4, 8: 8, 26: 26, alle: 'ALL' }), uren: choice({ geen: ANY_HOURS }) },
  sorts: { geboren: ['BORN_ASC', 'BORN_DESC'], uren: ['RECEIVED_HOURS_ASC', 'RECEIVED_HOURS_DESC'] },
  first: { sort: 'geboren', descending: true },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('nurse', event)
  keepAddressShort(event)
  const { state, filter, sort, page } = readList(SHAPE, event.url.searchParams)
  const weeks = filter.weken ?? EARLY_WEEKS
  const today = amsterdamDay(new Date())
  const answer = await askGraph(event, earlyOperation, {
    ...page,
    sort,
    language: graphLanguage(event.locals.language),
    filter: {
      receivedHoursBelow: filter.uren ?? FLOOR_HOURS,
      ...(weeks !== 'ALL' && { bornFrom: addDays(today, -7 * weeks) }),
    },
  })
  const list = listPage(answer.data?.handovers, state, answer)
  return {
    weeks: String(weeks === 'ALL' ? 'alle' : weeks),
    // The period is always there: an empty list says that nobody received too little in it.
    state: { ...state, filtered: filter.uren !== null },
    page: list && {
      ...list,
      rows: list.rows.map((row) => ({ ...row, daysOld: daysBetween(isoDate(row.bornOn), today) })),
    },
  }
}
