import type { RequestEvent } from '@sveltejs/kit'
import { choice, day } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { STEP_WORDS } from '#lib/inspection/scarcity-steps.ts'
import { region } from '#lib/map/region-choice.ts'
import { readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage, notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { casesOperation } from './cases-operation.ts'
import { guaranteeOperation } from './guarantee-operation.ts'

const SHAPE = {
  filter: { regio: region, stap: choice(STEP_WORDS), van: day, tot: day },
  sorts: {
    week: ['DUE_WEEK_ASC', 'DUE_WEEK_DESC'],
    ingeschreven: ['ENTERED_ASC', 'ENTERED_DESC'],
  },
  first: { sort: 'week', descending: true },
} as const

/** Two questions under one heading, each asked only when somebody wants its answer: reading a case is logged. */
export const load: PageServerLoad = async (event) => {
  onlyFor('inspector', event)
  keepAddressShort(event)
  return event.url.searchParams.get('tonen') === 'wachttijd'
    ? { cases: null, times: await timesOf(event) }
    : { cases: await casesOf(event), times: null }
}

async function casesOf(event: RequestEvent) {
  const { state, filter, sort, page } = readList(SHAPE, event.url.searchParams)
  const isBackwards = filter.van !== null && filter.tot !== null && filter.tot < filter.van
  const answer = await askGraph(event, casesOperation, {
    filter: {
      ...(filter.regio !== null && { regions: [filter.regio] }),
      ...(filter.stap !== null && { steps: [filter.stap] }),
      ...(filter.van !== null && { dueFrom: filter.van }),
      ...(filter.tot !== null && !isBackwards && { dueUntil: filter.tot }),
    },
    sort,
    ...page,
  })
  return {
    list: isBackwards ? { ...state, problems: { ...state.problems, tot: BACKWARDS } } : state,
    page: listPage(answer.data?.scarcityCases, state, answer),
  }
}

async function timesOf(event: RequestEvent) {
  const { usable, typed, problems } = readFields({ van: day, tot: day }, event.url.searchParams)
  const isBackwards = usable.van !== null && usable.tot !== null && usable.tot < usable.van
  const answer = await askGraph(event, guaranteeOperation, { from: usable.van, until: isBackwards ? null : usable.tot })
  const isTooLong = answer.problems.some(({ code }) => code === 'INVALID_INPUT')
  const rows = answer.data?.timesToGuarantee ?? null
  if (rows === null && !isTooLong) notNow()
  return {
    rows,
    filtered: usable.van !== null || usable.tot !== null,
    read: { typed, problems: isBackwards ? { ...problems, tot: BACKWARDS } : problems },
  }
}

const BACKWARDS = { code: 'PERIOD_BACKWARDS' } as const
