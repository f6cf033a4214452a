import { error } from '@sveltejs/kit'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { choicesOperation } from '#lib/server/research/choices-operation.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  await event.parent()
  const { data } = await askGraph(event, choicesOperation, { language: graphLanguage(event.locals.language) })
  if (!data?.characteristics)
    error(503, 'De onderzoeksgegevens zijn nu niet op te halen. · The research data cannot be fetched now.', {
      part: 'research',
    })
  return { characteristics: data.characteristics }
}
