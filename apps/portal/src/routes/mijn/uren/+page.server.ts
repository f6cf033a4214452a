import { toComeAndDone } from '#lib/own-file/visits.ts'
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
  return { file, visits: toComeAndDone(file?.visits ?? []) }
}
