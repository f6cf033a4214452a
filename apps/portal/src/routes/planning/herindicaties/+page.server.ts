import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { shortDate } from '#lib/format/date.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { readReindications, reindicationVariables, together, withUnrecorded } from './reindication-list.ts'
import { reindicationsOperation } from './reindications-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { organisation } = onlyFor('planner', event)
  keepAddressShort(event)
  const list = readReindications(event.url.searchParams)
  const answer = await askGraph(event, reindicationsOperation, reindicationVariables(list))
  const listed = listPage(answer.data?.reindications, list.state, answer)
  const page = listed && {
    ...listed,
    rows: listed.rows.map((row) => ({
      ...row,
      holds: row.client.indication?.id === row.indication.id,
      roster: row.roster && withUnrecorded(row.roster, row.client.careBalance.toComeHours),
    })),
  }
  const today = amsterdamDay(new Date())
  return {
    organisation,
    state: list.state,
    page,
    together: together(page?.rows ?? []),
    since: list.filter.sinds ?? addDays(today, -1),
    /** Other moments to look from, in the Dutch words of an address. */
    moments: { week: shortDate(addDays(today, -7), 'nl'), month: shortDate(addDays(today, -30), 'nl') },
  }
}
