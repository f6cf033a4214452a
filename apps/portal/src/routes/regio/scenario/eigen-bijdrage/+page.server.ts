import { amsterdamDay } from '@kraamketen/kraamzorg'
import { choice, day, wholeNumber } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { regionOfCode } from '#lib/map/region-of-code.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { portal } from '#lib/server/portal.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { contributionOperation } from './contribution-operation.ts'
import { GROUPS, STUDY_YEARS } from './groups.ts'

const SHAPE = {
  filter: { wie: choice(GROUPS), jaar: wholeNumber(2016, 2022), van: day, tot: day },
  sorts: { regio: ['REGION_ASC', 'REGION_DESC'] },
  first: { sort: 'regio', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state, filter } = readList(SHAPE, event.url.searchParams)
  const now = amsterdamDay(new Date())
  const until = filter.tot ?? now
  const from = filter.van ?? `${Number(until.slice(0, 4)) - 1}${until.slice(4, 8)}01`
  const isBackwards = from > until
  const list = isBackwards
    ? { ...state, problems: { ...state.problems, tot: { code: 'PERIOD_BACKWARDS' } as const } }
    : state
  const year = filter.jaar ?? STUDY_YEARS.at(-1) ?? 2022
  const answer = await askGraph(event, contributionOperation, {
    year,
    who: filter.wie ?? 'LOWEST_INCOME_QUINTILE',
    from: isBackwards ? until : from,
    until,
    language: graphLanguage(event.locals.language),
  })
  if (answer.data === null) notNow()
  const scenario = answer.data.cohort?.ownContributionScenario ?? null
  return {
    list,
    year,
    who: filter.wie ?? ('LOWEST_INCOME_QUINTILE' as const),
    period: { from: isBackwards ? until : from, until },
    scenario: scenario && {
      ...scenario,
      // Families whose region is not known stand last.
      rows: scenario.rows.toSorted(
        (one, other) =>
          Number(one.region === null) - Number(other.region === null) ||
          nameOf(one.region).localeCompare(nameOf(other.region), 'nl'),
      ),
    },
    waivers: answer.data.waiversByRegion,
    drawing: portal().settings.regionMap,
  }
}

const nameOf = (region: { readonly code: string } | null) => (region === null ? '' : regionOfCode(region.code))
