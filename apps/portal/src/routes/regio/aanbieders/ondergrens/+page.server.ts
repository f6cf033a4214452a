import { day, text } from '#lib/fields/fields.ts'
import { firstOfMonth, lastOfMonth } from '#lib/format/month-bounds.ts'
import { readList } from '#lib/list/read-list.ts'
import { region } from '#lib/map/region-choice.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { isRefused } from '../../is-refused.ts'
import { providerOptions } from '../../provider-options.ts'
import { readAgb, readPeriod } from '../../read-filter.ts'
import type { PageServerLoad } from './$types'
import { belowFloorOperation } from './below-floor-operation.ts'

const SHAPE = {
  filter: { regio: region, agb: text(8), van: day, tot: day },
  sorts: { maand: ['MONTH_ASC', 'MONTH_DESC'], aandeel: ['SHARE_DESC', 'SHARE_DESC'] },
  // The largest share first: by month, a page begins with providers that had too few families to say anything of.
  first: { sort: 'aandeel', descending: true },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state, filter, sort, page } = readList(SHAPE, event.url.searchParams)
  const period = readPeriod(state, filter)
  const { list, organisation } = readAgb(
    // Only the largest share first: the other way round would begin with all who are too few to say.
    { ...period.list, descending: state.sort === 'aandeel' || state.descending },
    filter.agb,
  )
  const answer = await askGraph(event, belowFloorOperation, {
    region: filter.regio,
    organisation,
    // Whole months, so that no family can be told from the difference of two questions.
    from: period.from === null ? null : firstOfMonth(period.from),
    until: period.until === null ? null : lastOfMonth(period.until),
    sort,
    ...page,
  })
  const connection = answer.data?.belowFloorByMonth
  const refused = isRefused(answer, list.positioned)
  return {
    list,
    providers: providerOptions(answer.data?.organisations, organisation),
    isRefused: refused,
    isLastYear: period.from === null && period.until === null,
    page: refused ? null : listPage(connection, list, answer),
    total: connection ? { families: connection.families, share: connection.share } : null,
  }
}
