import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { TABS, applicationVariables, readApplications } from './application-list.ts'
import { applicationsOperation } from './applications-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  keepAddressShort(event)
  const asked = readApplications(event.url.searchParams)
  const language = graphLanguage(event.locals.language)
  const answer = await askGraph(event, applicationsOperation, { language, ...applicationVariables(asked) })
  const { applied, waiting } = answer.data ?? {}
  const counts: Partial<Record<string, number | undefined>> = {
    APPLIED: applied?.totalCount,
    WAITING: waiting?.totalCount,
  }
  return {
    tab: asked.tab,
    tabs: TABS.map((tab) => ({ ...tab, count: tab.state === null ? null : (counts[tab.state] ?? null) })),
    state: asked.list.state,
    page: listPage(answer.data?.programmeApplications, asked.list.state, answer),
  }
}
