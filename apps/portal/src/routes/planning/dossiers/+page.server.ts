import { amsterdamDay, daysBetween, parseIsoDate } from '@kraamketen/kraamzorg'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { gapVariables, readGaps } from './gap-list.ts'
import { gapsOperation } from './gaps-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  keepAddressShort(event)
  const list = readGaps(event.url.searchParams)
  const answer = await askGraph(event, gapsOperation, gapVariables(list))
  const page = listPage(answer.data?.dossierGaps, list.state, answer)
  const today = amsterdamDay(new Date())
  const daysSince = (day: string | null) => {
    const born = day === null ? null : parseIsoDate(day)
    return born === null ? null : daysBetween(born, today)
  }
  return {
    state: list.state,
    counts: {
      CARE_PLAN: answer.data?.carePlan?.totalCount ?? null,
      SIGNALLING: answer.data?.signalling?.totalCount ?? null,
      HANDOVER: answer.data?.handover?.totalCount ?? null,
    },
    page: page && { ...page, rows: page.rows.map((row) => ({ ...row, daysOld: daysSince(row.client.bornOn) })) },
  }
}
