import type { FieldProblem } from '#lib/fields/field-problem.ts'
import { day } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { region } from '#lib/map/region-choice.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { waitingOperation } from './waiting-operation.ts'

const SHAPE = {
  filter: { regio: region, van: day, tot: day },
  sorts: { klasse: ['CLASS_ASC', 'CLASS_DESC'] },
  first: { sort: 'klasse', descending: false },
} as const

const BACKWARDS: FieldProblem = { code: 'PERIOD_BACKWARDS' }

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state, filter } = readList(SHAPE, event.url.searchParams)
  const { regio, van, tot } = filter
  const isBackwards = van !== null && tot !== null && van > tot
  const list = isBackwards ? { ...state, problems: { ...state.problems, tot: BACKWARDS } } : state
  const until = isBackwards ? null : tot
  const answer = await askGraph(event, waitingOperation, { regions: regio === null ? null : [regio], from: van, until })
  // The graph answers at most five years; a longer period is the fault of what was typed.
  const isTooLong = answer.problems.some(({ code }) => code === 'INVALID_INPUT')
  if (!answer.data?.waitingTimes && !isTooLong) notNow()
  const rows = answer.data?.waitingTimes ?? null
  return {
    list,
    region: regio,
    period: van === null || until === null ? null : { from: van, until },
    rows,
    isEmpty: rows?.every(({ placed, waiting, withdrawn }) => placed.count + waiting.count + withdrawn === 0) ?? false,
  }
}
