import { amsterdamDay, isoWeek } from '@kraamketen/kraamzorg'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { TABS, intakeVariables, readIntakes } from './intake-list.ts'
import { intakesOperation } from './intakes-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  keepAddressShort(event)
  const today = amsterdamDay(new Date())
  const asked = readIntakes(event.url.searchParams)
  const { state } = asked.list
  const answer = await askGraph(event, intakesOperation, intakeVariables(asked, today))
  const { toDo, overdue, bornWithout } = answer.data ?? {}
  const counts: Partial<Record<(typeof TABS)[number]['key'], number | undefined>> = {
    toDo: toDo?.totalCount,
    overdue: overdue?.totalCount,
    bornWithout: bornWithout?.totalCount,
  }
  return {
    state,
    tab: asked.tab.word,
    week: isoWeek(today),
    tabs: TABS.map(({ word, key }) => ({ word, key, count: counts[key] ?? null })),
    page: listPage(answer.data?.intakes, state, answer),
  }
}
