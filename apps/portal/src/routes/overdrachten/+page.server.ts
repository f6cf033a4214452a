import { amsterdamDay, daysBetween, isoDate } from '@kraamketen/kraamzorg'
import { type ListState, readList } from '#lib/list/read-list.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { handoversOperation } from './handovers-operation.ts'
import { FIRST_TAB, SHAPE, filterOf } from './list-shape.ts'

export const load: PageServerLoad = async (event) => {
  const { organisation } = onlyFor('nurse', event)
  keepAddressShort(event)
  const { state, filter: asked, sort, page } = readList(SHAPE, event.url.searchParams)
  const isBackwards = asked.van !== null && asked.tot !== null && asked.van > asked.tot
  const filter = isBackwards ? { ...asked, tot: null } : asked
  const tab = filter.status ?? FIRST_TAB
  const answer = await askGraph(event, handoversOperation, {
    ...page,
    sort,
    language: graphLanguage(event.locals.language),
    filter: filterOf(tab, filter),
    waiting: filterOf('SENT', filter),
    askedBack: filterOf('ASKED_BACK', filter),
    received: filterOf('RECEIVED', filter),
    corrected: filterOf('CORRECTED', filter),
    all: filterOf('ALL', filter),
  })
  const list = listPage(answer.data?.handovers, state, answer)
  const { waiting, askedBack, received, corrected, all } = answer.data ?? {}
  const today = amsterdamDay(new Date())
  return {
    organisation,
    tab,
    state: {
      ...state,
      problems: isBackwards ? { ...state.problems, tot: { code: 'PERIOD_BACKWARDS' } } : state.problems,
      filtered: filter.compleet !== null || filter.van !== null || filter.tot !== null,
    } satisfies ListState,
    counts: {
      SENT: waiting?.totalCount ?? null,
      ASKED_BACK: askedBack?.totalCount ?? null,
      RECEIVED: received?.totalCount ?? null,
      CORRECTED: corrected?.totalCount ?? null,
      ALL: all?.totalCount ?? null,
    },
    page: list && {
      ...list,
      rows: list.rows.map((row) => ({ ...row, daysOld: daysBetween(isoDate(row.bornOn), today) })),
    },
  }
}
