import { amsterdamDay } from '@kraamketen/kraamzorg'
import { day } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { readPeriod } from '../read-filter.ts'
import type { PageServerLoad } from './$types'
import { agreementsOperation } from './agreements-operation.ts'
import { timeline } from './timeline.ts'

const SHAPE = {
  filter: { van: day, tot: day },
  sorts: { dag: ['DAY_ASC', 'DAY_DESC'] },
  first: { sort: 'dag', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state, filter } = readList(SHAPE, event.url.searchParams)
  const { list, ...asked } = readPeriod(state, filter)
  const now = amsterdamDay(new Date())
  const answer = await askGraph(event, agreementsOperation, {
    ...asked,
    today: now,
    language: graphLanguage(event.locals.language),
  })
  const { agreementsLapsing, agreements } = answer.data ?? {}
  if (!agreementsLapsing || !agreements) notNow()
  const { from, until, lapses, endUnknown } = agreementsLapsing
  const unknown = new Set(endUnknown.map(({ id }) => id))
  return {
    list,
    today: now,
    period: { from, until },
    lapses: lapses.map((lapse) => ({ ...lapse, isOver: lapse.lapsesOn < now })),
    agreements: agreements.map((each) => ({ ...each, isEndUnknown: unknown.has(each.id) })),
    timeline: timeline(agreements, from, until, now),
  }
}
