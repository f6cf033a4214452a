import { error, redirect } from '@sveltejs/kit'
import { choiceParameters, definitionInput, readChoices } from '#lib/research/definition-choices.ts'
import type { Refusal } from '#lib/research/refusal.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { choicesOperation } from '#lib/server/research/choices-operation.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import type { PageServerLoad } from './$types'
import { buildOperation } from './build-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { project, release } = await event.parent()
  const language = graphLanguage(event.locals.language)
  const known = await askGraph(event, choicesOperation, { language })
  const characteristics = known.data?.characteristics
  if (!characteristics)
    error(503, 'De onderzoeksgegevens zijn nu niet op te halen. · The research data cannot be fetched now.', {
      part: 'research',
    })

  const { searchParams } = event.url
  const read = readChoices(searchParams, characteristics)
  const chosenProject = searchParams.get('project')
  const wrong = Object.keys(read.problems).length > 0
  // A form sends all of its fields; the address is to be kept and shared, so it says what differs and no more.
  const short = choiceParameters(read.choices)
  if (chosenProject !== null) short.set('project', chosenProject)
  if (!wrong && !read.unknown && !sameParameters(short, searchParams))
    redirect(303, `${event.url.pathname}${short.size === 0 ? '' : `?${short.toString()}`}`)

  const page = { ...read, characteristics, chosenProject }
  const without = (refusal: Refusal | null) => ({ ...page, cohort: null, refusal, flowRefusal: null })
  if (wrong) return without(null)
  if (project === null) return without('NO_PROJECT')
  if (release === null) return without('NO_RELEASE')
  const answer = await askGraph(event, buildOperation, {
    definition: definitionInput(read.choices),
    project: project.id,
    language,
  })
  const cohort = answer.data?.cohort
  if (!cohort) return without(refusalOf(answer.problems, ['cohort']))
  const flowRefusal = cohort.flow === null ? refusalOf(answer.problems, ['cohort', 'flow']) : null
  return { ...page, cohort, refusal: null, flowRefusal }
}

function sameParameters(one: URLSearchParams, other: URLSearchParams): boolean {
  const sorted = (parameters: URLSearchParams) => [...parameters].map(([name, value]) => `${name}=${value}`).toSorted()
  return sorted(one).join('&') === sorted(other).join('&')
}
