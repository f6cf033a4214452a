import { choice, day, text } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { isRefused } from '../../is-refused.ts'
import { providerOptions } from '../../provider-options.ts'
import { readAgb, readPeriod } from '../../read-filter.ts'
import type { PageServerLoad } from './$types'
import { deviationsOperation } from './deviations-operation.ts'

const SHAPE = {
  filter: { reden: choice({ taal: 'LANGUAGE', complexiteit: 'COMPLEXITY' }), agb: text(8), van: day, tot: day },
  sorts: { aanbieder: ['PROVIDER_ASC', 'PROVIDER_DESC'] },
  first: { sort: 'aanbieder', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state, filter, page } = readList(SHAPE, event.url.searchParams)
  const { list: ofPeriod, from, until } = readPeriod(state, filter)
  const { list, organisation } = readAgb(ofPeriod, filter.agb)
  const answer = await askGraph(event, deviationsOperation, {
    organisation,
    grounds: filter.reden === null ? null : [filter.reden],
    from,
    until,
    ...page,
  })
  const refused = isRefused(answer, list.positioned)
  return {
    list,
    providers: providerOptions(answer.data?.organisations, organisation),
    isRefused: refused,
    counts:
      answer.data?.language && answer.data.complexity
        ? { language: answer.data.language.totalCount, complexity: answer.data.complexity.totalCount }
        : null,
    page: refused ? null : listPage(answer.data?.contractedDeviations, list, answer),
  }
}
