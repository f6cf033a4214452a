import { day, text } from '#lib/fields/fields.ts'
import { firstOfMonth, lastOfMonth } from '#lib/format/month-bounds.ts'
import { readList } from '#lib/list/read-list.ts'
import { region } from '#lib/map/region-choice.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { isRefused } from '../../is-refused.ts'
import type { PageServerLoad } from './$types'
import { belowFloorOperation } from './below-floor-operation.ts'

const SHAPE = {
  filter: { regio: region, agb: text(8), van: day, tot: day },
  sorts: { maand: ['MONTH_ASC', 'MONTH_DESC'], aandeel: ['SHARE_DESC', 'SHARE_DESC'] },
  first: { sort: 'maand', descending: true },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state, filter, sort, page } = readList(SHAPE, event.url.searchParams)
  const { regio, agb, van, tot } = filter
  const isBackwards = van !== null && tot !== null && van > tot
  const isCode = agb === null || /^\d{8}$/.test(agb)
  const list = {
    ...state,
    problems: {
      ...state.problems,
      ...(isBackwards && { tot: { code: 'PERIOD_BACKWARDS' } as const }),
      ...(!isCode && { agb: { code: 'UNREADABLE' } as const }),
    },
    // Only the largest share first: the other way round would begin with all who are too few to say.
    descending: state.sort === 'aandeel' || state.descending,
  }
  const answer = await askGraph(event, belowFloorOperation, {
    region: regio,
    organisation: isCode ? agb : null,
    // Whole months, so that no family can be told from the difference of two questions.
    from: van === null ? null : firstOfMonth(van),
    until: isBackwards || tot === null ? null : lastOfMonth(tot),
    sort,
    ...page,
  })
  const connection = answer.data?.belowFloorByMonth
  const refused = isRefused(answer, list.positioned)
  return {
    list,
    isRefused: refused,
    page: refused ? null : listPage(connection, list, answer),
    total: connection ? { families: connection.families, share: connection.share } : null,
  }
}
