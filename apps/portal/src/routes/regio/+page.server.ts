import { addDays, amsterdamDay, isoDate, isWithin, parseIsoDate } from '@kraamketen/kraamzorg'
import { choice, day, text } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { portal } from '#lib/server/portal.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { capacityState } from './capacity-state.ts'
import { MEASURES } from './map-measure.ts'
import { dayOfPeriod, windowFrom } from './period.ts'
import { regionsOperation } from './regions-operation.ts'
import { orFromToday } from './or-from-today.ts'
import { sortRegions } from './sort-regions.ts'

const SHAPE = {
  filter: {
    per: choice({ week: 'WEEK', maand: 'MONTH' }),
    van: day,
    periode: text(10),
    maat: choice(MEASURES),
  },
  sorts: {
    toestand: ['STATE_ASC', 'STATE_DESC'],
    regio: ['NAME_ASC', 'NAME_DESC'],
    vraag: ['DEMAND_ASC', 'DEMAND_DESC'],
    verschil: ['GAP_ASC', 'GAP_DESC'],
    gezinnen: ['FAMILIES_ASC', 'FAMILIES_DESC'],
  },
  first: { sort: 'toestand', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state: list, filter, sort } = readList(SHAPE, event.url.searchParams)
  const unit = filter.per ?? 'WEEK'
  const today = amsterdamDay(new Date())
  const asked = dayOfPeriod(filter.periode ?? '', unit)
  const ask = (day: string | null) => {
    const { from, weeks } = windowFrom(parseIsoDate(day ?? '') ?? today, unit)
    const until = addDays(from, 7 * weeks - 1)
    // The day on which scarcity is asked lies in the period that is shown; in the present one it is today.
    const at = [asked, today].find((each) => each !== null && isWithin(each, from, until)) ?? addDays(from, 3)
    return askGraph(event, regionsOperation, {
      from,
      weeks,
      by: unit,
      at,
      language: graphLanguage(event.locals.language),
    })
  }
  const answer = await orFromToday(filter.van, ask)
  const { capacity, ggdRegions } = answer.data ?? {}
  if (!capacity) notNow()
  const rows = capacity.rows.map((row) => ({ ...row, state: capacityState(row) }))
  const periods = [...new Map(rows.map(({ period, weekStart }) => [period, { period, weekStart }])).values()]
  const chosen = periods.find(({ period }) => period === filter.periode) ?? periods[0]
  if (chosen === undefined) notNow()
  const { before, after } = windowFrom(isoDate(capacity.from), unit)
  return {
    list,
    unit,
    measure: filter.maat ?? 'gap',
    drawing: portal().settings.regionMap,
    periods: periods.map((each) => ({
      ...each,
      worst: worstOf(rows.filter(({ period }) => period === each.period).map(({ state }) => state)),
    })),
    chosen,
    before,
    after,
    regions: sortRegions(
      rows.filter(({ period }) => period === chosen.period),
      sort,
    ),
    rows,
    scarcity: ggdRegions
      ? Object.fromEntries(ggdRegions.flatMap(({ code, scarcity }) => (scarcity === null ? [] : [[code, scarcity]])))
      : null,
    floor: { hours: capacity.floorHours, source: capacity.floorSource },
    timing: capacity.timing.explanation,
    unrecordedFamilies: capacity.unrecordedFamilies,
  }
}

const worstOf = (states: readonly ReturnType<typeof capacityState>[]) =>
  states.includes('BELOW_FLOOR') ? ('BELOW_FLOOR' as const) : states.includes('SHORT') ? ('SHORT' as const) : null
