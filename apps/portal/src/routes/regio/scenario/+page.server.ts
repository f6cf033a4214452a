import { amsterdamDay } from '@kraamketen/kraamzorg'
import { day, decimalNumber, text, wholeNumber } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { portal } from '#lib/server/portal.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { orFromToday } from '../or-from-today.ts'
import { providerOptions } from '../provider-options.ts'
import type { PageServerLoad } from './$types'
import { floorOperation } from './floor-operation.ts'
import { firstOfSummer } from './summer.ts'

const OLD = 24
const NEW = 28
const WEEKS = 13

const SHAPE = {
  filter: {
    van: wholeNumber(0, 80),
    naar: wholeNumber(1, 80),
    vanaf: day,
    weken: wholeNumber(1, 53),
    tarief: decimalNumber(0.01, 1000),
    aanbieder: text(8),
  },
  sorts: { regio: ['REGION_ASC', 'REGION_DESC'] },
  first: { sort: 'regio', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state, filter } = readList(SHAPE, event.url.searchParams)
  const fromHours = filter.van ?? OLD
  const asked = filter.naar ?? NEW
  const isLower = asked < fromHours
  const list = isLower
    ? {
        ...state,
        problems: { ...state.problems, naar: { code: 'NOT_A_WHOLE_NUMBER', least: fromHours, most: 80 } as const },
      }
    : state
  const provider = /^\d{8}$/.test(filter.aanbieder ?? '') ? filter.aanbieder : null
  const tariff = filter.tarief === null ? null : Math.round(filter.tarief * 100)
  const variables = {
    fromHours,
    toHours: isLower ? fromHours : asked,
    weeks: filter.weken ?? WEEKS,
    provider,
    withProvider: provider !== null,
    tariff,
    withTariff: tariff !== null,
    language: graphLanguage(event.locals.language),
  }
  const answer = await orFromToday(filter.vanaf, (from) => askGraph(event, floorOperation, { ...variables, from }))
  const { floorRaise, organisations } = answer.data ?? {}
  if (!floorRaise) notNow()
  const providers = providerOptions(organisations, provider)
  return {
    list,
    usual: { van: String(OLD), naar: String(NEW), weken: String(WEEKS) },
    summer: firstOfSummer(amsterdamDay(new Date())),
    scenario: floorRaise,
    tariff,
    provider: providers.find(([code]) => code === provider)?.[1] ?? provider,
    providers,
    drawing: portal().settings.regionMap,
  }
}
