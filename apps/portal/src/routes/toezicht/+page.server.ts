import type { RequestEvent } from '@sveltejs/kit'
import type { ResultOf, VariablesOf } from 'gql.tada'
import { choice, text } from '#lib/fields/fields.ts'
import { PERIOD, monthsUntil, periodOf, problemsOfPeriod } from '#lib/inspection/period.ts'
import { region } from '#lib/map/region-choice.ts'
import {
  type OrganisationSort,
  firstRow,
  foundByName,
  rowsFrom,
  sortWord,
  sortedOrganisations,
} from '#lib/inspection/sorted-organisations.ts'
import { AT_A_GLANCE, INDICATORS_OF, type IndicatorCode, THEMES } from '#lib/inspection/themes.ts'
import { PAGE, readList } from '#lib/list/read-list.ts'
import type { Answer } from '#lib/server/graph/answer.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { organisationsOperation } from './organisations-operation.ts'

const FILTER = { zoek: text(100), regio: region, thema: choice(THEMES), ...PERIOD }

/** Far more organisations than there are; the list is put in order here, so all of it is needed. */
const MOST_PAGES = 10

export const load: PageServerLoad = async (event) => {
  onlyFor('inspector', event)
  keepAddressShort(event)
  const { searchParams } = event.url
  const { state, filter } = readList(
    { filter: FILTER, sorts: SORTS, first: { sort: 'gezinnen', descending: true } },
    searchParams,
  )
  const months = { van: filter.van, tot: filter.tot }
  const codes: readonly IndicatorCode[] = filter.thema === null ? AT_A_GLANCE : INDICATORS_OF[filter.thema]
  const sort = SORTS[state.sort]?.[0] ?? 'NAME'
  const asked = { codes: [...codes], ...periodOf(months), region: filter.regio }
  const { organisations, quality } = await allOrganisations(event, asked)
  const found = filter.zoek === null ? organisations : foundByName(organisations, filter.zoek)
  // A measure of another theme is no column here, and so nothing to sort by.
  const isColumn = sort === 'NAME' || sort === 'FAMILIES' || codes.includes(sort)
  const rows = sortedOrganisations(found, isColumn ? sort : 'NAME', isColumn && state.descending)
  const first = firstRow(searchParams, rows.length, PAGE)
  return {
    list: {
      ...state,
      sort: isColumn ? state.sort : 'naam',
      problems: { ...state.problems, ...problemsOfPeriod(months) },
      // The theme is a tab, not a filter.
      filtered: [filter.zoek, filter.regio, filter.van, filter.tot].some((value) => value !== null),
    },
    theme: filter.thema,
    codes,
    period: quality,
    months: monthsUntil(new Date().toISOString()),
    national: nationalOf(organisations),
    page: first === null ? null : rowsFrom(rows, first, PAGE),
  }
}

/** By the word in the address: a name, a number of families, or the code of a measure in small letters. */
const SORTS: Readonly<Record<string, readonly [OrganisationSort, OrganisationSort]>> = {
  naam: ['NAME', 'NAME'],
  gezinnen: ['FAMILIES', 'FAMILIES'],
  ...Object.fromEntries(
    Object.values(INDICATORS_OF)
      .flat()
      .map((code) => [sortWord(code), [code, code]] as const),
  ),
}

type Found = ResultOf<typeof organisationsOperation>
type Paging = NonNullable<Found['organisations']>['pageInfo']
type Row = NonNullable<Found['organisations']>['edges'][number]['node']

async function allOrganisations(event: RequestEvent, asked: VariablesOf<typeof organisationsOperation>) {
  const organisations: Row[] = []
  let after: string | null = null
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { data }: Answer<Found> = await askGraph(event, organisationsOperation, { ...asked, after })
    if (!data?.organisations) notNow()
    organisations.push(...data.organisations.edges.map(({ node }) => node))
    const { hasNextPage, endCursor }: Paging = data.organisations.pageInfo
    if (!hasNextPage || pages === MOST_PAGES - 1) return { organisations, quality: data.quality }
    after = endCursor
  }
  notNow()
}

/** What each measure is over all organisations together: every organisation has it beside its own. */
function nationalOf(organisations: readonly Row[]): Readonly<Record<string, number | null>> {
  const indicators = organisations.find(({ quality }) => quality !== null)?.quality?.indicators ?? []
  return Object.fromEntries(indicators.map(({ code, national }) => [code, national]))
}
