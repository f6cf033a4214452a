import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { openSearch, searchList } from '#lib/server/list-search.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { TABS, readRegistrations, registrationVariables } from './registration-list.ts'
import { registrationsOperation } from './registrations-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { organisation } = onlyFor('planner', event)
  keepAddressShort(event)
  const { query, problems } = openSearch(event)
  const asked = readRegistrations(query)
  const { state } = asked.list
  const answer = await askGraph(event, registrationsOperation, registrationVariables(asked))
  const counts = answer.data?.referrals?.stateCounts ?? []
  const countOf = (wanted: string | null) =>
    counts.reduce((sum, { state: one, count }) => (wanted === null || one === wanted ? sum + count : sum), 0)
  return {
    organisation,
    state: { ...state, problems: { ...state.problems, ...problems } },
    tab: asked.tab,
    tabs: TABS.map((tab) => ({ ...tab, count: countOf(tab.state) })),
    page: listPage(answer.data?.referrals, state, answer),
  }
}

export const actions: Actions = {
  zoek: (event) => {
    onlyFor('planner', event)
    return searchList(event)
  },
}
