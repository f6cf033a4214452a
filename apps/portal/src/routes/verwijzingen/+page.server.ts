import { isHerMove, nextStep } from '#lib/next-step.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { openSearch, searchList } from '#lib/server/list-search.ts'
import { scarcityOf, thisQuarter } from '#lib/server/midwife/scarcity-of-practice.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { readReferrals, statesOf } from './referral-list.ts'
import { referralsOperation } from './referrals-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { organisation } = onlyFor('midwife', event)
  keepAddressShort(event)
  const { query, problems } = openSearch(event)
  const { state, kind, graphFilter, sort, page } = readReferrals(query)
  const answer = await askGraph(event, referralsOperation, {
    filter: graphFilter,
    sort,
    ...page,
    ...thisQuarter(new Date()),
  })
  const connection = answer.data?.referrals
  const list = listPage(connection, state, answer)
  const countOf = (wanted: string) => connection?.stateCounts.find((counted) => counted.state === wanted)?.count ?? 0
  return {
    organisation,
    list: { ...state, problems: { ...state.problems, ...problems } },
    kind,
    scarcity: scarcityOf(answer.data),
    counts: statesOf(kind).map((each) => ({ state: each, count: countOf(each) })),
    page: list && {
      ...list,
      rows: list.rows.map((row) => {
        const step = nextStep(row)
        return { ...row, nextStep: step, isHerMove: isHerMove(step) }
      }),
    },
  }
}

export const actions: Actions = {
  zoek: (event) => {
    onlyFor('midwife', event)
    return searchList(event)
  },
}
