import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { visitsByState } from '#lib/own-file/visits.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { ownFile } from '#lib/server/own-file/own-file-answer.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { hoursOperation } from './hours-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('mother', event)
  const language = graphLanguage(event.locals.language)
  const file = ownFile(await askGraph(event, hoursOperation, { language }))
  const now = new Date()
  const today = amsterdamDay(now)
  const lastDay = file?.remainingCare.lastDay ?? null
  return {
    file,
    visits: visitsByState(file?.visits ?? [], now),
    today,
    tomorrow: addDays(today, 1),
    /** The last day on which her hours could be used is past. */
    isOver: lastDay !== null && lastDay < today,
  }
}
