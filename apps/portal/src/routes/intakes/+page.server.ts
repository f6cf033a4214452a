import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { intakesOverdueOperation } from './intakes-overdue-operation.ts'

const SHAPE = {
  filter: {},
  sorts: {
    uitgerekend: ['DUE_DATE_ASC', 'DUE_DATE_DESC'],
    naam: ['CLIENT_NAME_ASC', 'CLIENT_NAME_DESC'],
    gepland: ['PLANNED_ON_ASC', 'PLANNED_ON_DESC'],
  },
  first: { sort: 'uitgerekend', descending: false },
} as const

const ENDED: readonly string[] = ['DECLINED', 'WITHDRAWN']

export const load: PageServerLoad = async (event) => {
  onlyFor('midwife', event)
  keepAddressShort(event)
  const { state, sort, page } = readList(SHAPE, event.url.searchParams)
  const answer = await askGraph(event, intakesOverdueOperation, { sort, ...page })
  const list = listPage(answer.data?.intakesOverdue, state, answer)
  return {
    list: state,
    page: list && {
      ...list,
      // Whom to call about the intake: the kraamzorg that has her. Who was declined or withdrew has none.
      rows: list.rows.map((row) => {
        const { referrals } = row.client
        const open = referrals.find(({ state }) => !ENDED.includes(state)) ?? null
        return { ...row, open, last: open ?? referrals[0] ?? null }
      }),
    },
  }
}
