import { amsterdamDay } from '@kraamketen/kraamzorg'
import { day, decimalNumber, text, wholeNumber } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { providerOptions } from '../../provider-options.ts'
import type { PageServerLoad } from './$types'
import { tariffOperation } from './tariff-operation.ts'

const HOURS = 10_000
const PERCENTAGE = 95

const SHAPE = {
  filter: {
    op: day,
    uren: wholeNumber(1, 10_000_000),
    procent: decimalNumber(0, 200),
    aanbieder: text(8),
  },
  sorts: { hoe: ['VARIANT_ASC', 'VARIANT_DESC'] },
  first: { sort: 'hoe', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state: list, filter } = readList(SHAPE, event.url.searchParams)
  const provider = /^\d{8}$/.test(filter.aanbieder ?? '') ? filter.aanbieder : null
  const answer = await askGraph(event, tariffOperation, {
    at: filter.op ?? amsterdamDay(new Date()),
    hours: filter.uren ?? HOURS,
    organisation: provider,
    percentage: filter.procent ?? PERCENTAGE,
    language: graphLanguage(event.locals.language),
  })
  if (answer.data === null) notNow()
  const { tariffScenario, organisations } = answer.data
  return {
    list,
    usual: { op: filter.op ?? amsterdamDay(new Date()), uren: String(HOURS), procent: String(PERCENTAGE) },
    scenario: tariffScenario,
    providers: providerOptions(organisations, provider),
  }
}
