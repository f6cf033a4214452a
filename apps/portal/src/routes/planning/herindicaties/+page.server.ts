import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { readReindications, reindicationVariables, together } from './reindication-list.ts'
import { reindicationsOperation } from './reindications-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  keepAddressShort(event)
  const list = readReindications(event.url.searchParams)
  const answer = await askGraph(event, reindicationsOperation, reindicationVariables(list))
  const page = listPage(answer.data?.reindications, list.state, answer)
  const today = amsterdamDay(new Date())
  return {
    state: list.state,
    page,
    together: together(page?.rows ?? []),
    since: list.filter.sinds ?? addDays(today, -1),
    /** Other moments to look from, as the address has them. */
    moments: { week: addDays(today, -7), month: addDays(today, -30) },
  }
}
