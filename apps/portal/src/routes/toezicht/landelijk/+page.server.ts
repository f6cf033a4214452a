import { readQualityChoice } from '#lib/inspection/quality-choice.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { nationalOperation } from './national-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('inspector', event)
  keepAddressShort(event)
  const choice = readQualityChoice(event.url.searchParams, new Date().toISOString())
  const { from, until, lateAfterDays } = choice
  const language = graphLanguage(event.locals.language)
  const { data } = await askGraph(event, nationalOperation, { from, until, lateAfterDays, language })
  if (!data?.quality) notNow()
  return { quality: data.quality, choice }
}
