import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { partState } from '#lib/server/graph/part-state.ts'
import { ownFile } from '#lib/server/own-file/own-file-answer.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { costsOperation } from './costs-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('mother', event)
  const language = graphLanguage(event.locals.language)
  const answer = await askGraph(event, costsOperation, { language })
  return {
    file: ownFile(answer),
    parts: {
      estimate: partState(answer, { path: ['myDossier', 'indication', 'estimate'], service: 'costs' }),
      programmes: partState(answer, { path: ['myDossier', 'programmes'], service: 'eligibility' }),
      cover: partState(answer, { path: ['myDossier', 'supplementaryCover'], service: 'eligibility' }),
    },
  }
}
