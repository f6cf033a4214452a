import { amsterdamDay } from '@kraamketen/kraamzorg'
import { text } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { providerOptions } from '../provider-options.ts'
import { readAgb } from '../read-filter.ts'
import type { PageServerLoad } from './$types'
import { expenditureOperation } from './expenditure-operation.ts'
import { knownYear } from './known-year.ts'
import { year, yearsUntil } from './years.ts'

const SHAPE = {
  filter: { jaar: year, prijzen: year, agb: text(8) },
  sorts: { agb: ['AGB_CODE_ASC', 'AGB_CODE_DESC'] },
  first: { sort: 'agb', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state, filter, sort, page } = readList(SHAPE, event.url.searchParams)
  const { list, organisation } = readAgb(state, filter.agb)
  const years = yearsUntil(amsterdamDay(new Date()), 8)
  const chosen = filter.jaar ?? Number(years[0])
  const answer = await askGraph(event, expenditureOperation, {
    year: chosen,
    at: `${filter.prijzen ?? chosen}-12-31`,
    organisations: organisation === null ? null : [organisation],
    tariffYear: filter.prijzen,
    sort,
    ...page,
    language: graphLanguage(event.locals.language),
  })
  return {
    list,
    providers: providerOptions(answer.data?.organisations, organisation),
    years,
    year: chosen,
    tariffYear: filter.prijzen,
    knownYear: knownYear(answer.data?.tariff),
    page: listPage(answer.data?.providerYears, list, answer),
  }
}
