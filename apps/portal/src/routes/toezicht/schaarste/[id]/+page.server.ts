import { error } from '@sveltejs/kit'
import { day, required } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { besideAgreed } from '#lib/inspection/scarcity-steps.ts'
import { region } from '#lib/map/region-choice.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { nullWhenUnavailable } from '#lib/server/graph/null-when-unavailable.ts'
import { notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { agreedStepsOperation, caseOperation } from './case-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('inspector', event)
  const language = graphLanguage(event.locals.language)
  const { values } = readFields({ regio: required(region), week: required(day) }, event.url.searchParams)
  if (values === null) notFound()
  const filter = { regions: [values.regio], dueFrom: values.week, dueUntil: values.week }
  const { data, problems } = await askGraph(event, caseOperation, { filter, language })
  if (!data?.scarcityCases) {
    if (problems.some(({ code }) => code !== 'INVALID_INPUT')) notNow()
    notFound()
  }
  const found = data.scarcityCases.edges.find(({ node }) => node.id === event.params.id)?.node
  if (found === undefined) notFound()
  const { finding, ...steps } = found
  const agreement = finding?.agreement ?? null
  const agreed = agreement === null ? null : await agreedSteps()
  return {
    found: steps,
    finding,
    agreed: agreed === null ? null : besideAgreed(agreed, found.steps, finding?.skipped ?? []),
  }

  /** Of an agreement that lapsed the terms are given as they were on its last day. */
  async function agreedSteps() {
    const at = agreement?.lapsedOn ?? steps.steps[0]?.at.slice(0, 'yyyy-mm-dd'.length)
    if (agreement === null || at === undefined) return null
    const asked = { id: agreement.id, at, language }
    const answer = await askGraph(event, agreedStepsOperation, asked).catch(nullWhenUnavailable)
    return answer?.data?.agreement?.steps ?? null
  }
}

function notFound(): never {
  error(404, 'Niet gevonden. · Not found.')
}
