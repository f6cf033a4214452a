import { amsterdamDay } from '@kraamketen/kraamzorg'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { grantVariables, readGrants } from './grant-list.ts'
import { programmesOperation } from './programmes-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  keepAddressShort(event)
  const today = amsterdamDay(new Date())
  const list = readGrants(event.url.searchParams)
  const language = graphLanguage(event.locals.language)
  const answer = await askGraph(event, programmesOperation, { language, ...grantVariables(list, today) })
  const grants = answer.data?.programmeGrants
  return {
    today,
    state: list.state,
    places: answer.data?.programmePlaces ?? null,
    page: listPage(grants, list.state, answer),
    familiesWithHours: grants?.familiesWithHours ?? 0,
    meanHours: grants?.meanHours ?? null,
    applied: answer.data?.applied?.totalCount ?? null,
  }
}
