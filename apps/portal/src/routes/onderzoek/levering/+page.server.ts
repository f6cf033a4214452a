import { error } from '@sveltejs/kit'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import type { PageServerLoad } from './$types'
import { releaseOperation } from './release-operation.ts'

export const load: PageServerLoad = async (event) => {
  // Who may not see research pages is stopped there.
  await event.parent()
  const { data, problems } = await askGraph(event, releaseOperation, { language: graphLanguage(event.locals.language) })
  const release = data?.dataRelease ?? null
  if (release === null && problems.length > 0)
    error(503, 'De onderzoeksgegevens zijn nu niet op te halen. · The research data cannot be fetched now.', {
      part: 'research',
    })
  return { details: release }
}
