import { error } from '@sveltejs/kit'
import { day, required } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { besideAgreed } from '#lib/inspection/scarcity-steps.ts'
import { regionSaid } from '#lib/inspection/region-said.ts'
import { regionCode } from '#lib/inspection/region-code.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { GatewayUnavailable } from '#lib/server/graph/gateway-unavailable.ts'
import { notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { agreedStepsOperation, caseOperation } from './case-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('inspector', event)
  const language = graphLanguage(event.locals.language)
  const { values } = readFields({ regio: required(regionCode), week: required(day) }, event.url.searchParams)
  if (values === null) notFound()
  const filter = { regions: [values.regio], dueFrom: values.week, dueUntil: values.week }
  const { data, problems } = await askGraph(event, caseOperation, { filter, language })
  if (!data?.scarcityCases) {
    if (problems.some(({ code }) => code !== 'INVALID_INPUT')) notNow()
    notFound()
  }
  const found = data.scarcityCases.edges.find(({ node }) => node.id === event.params.id)?.node
  if (found === undefined) notFound()
  const { agreement, skipped } = found.finding
  const agreed = agreement === null ? null : await agreedSteps()
  return {
    found,
    region: regionSaid(found.region.code, data.ggdRegions ?? []),
    agreed: agreed === null ? null : besideAgreed(agreed, found.steps, skipped),
  }

  /** Of an agreement that lapsed the terms are given as they were on its last day. */
  async function agreedSteps() {
    const at = agreement?.lapsedOn ?? found?.steps[0]?.at.slice(0, 'yyyy-mm-dd'.length)
    if (agreement === null || at === undefined) return null
    const answer = await askGraph(event, agreedStepsOperation, { id: agreement.id, at, language }).catch(nothing)
    return answer?.data?.agreement?.steps ?? null
  }
}

function nothing(fault: unknown): null {
  if (fault instanceof GatewayUnavailable) return null
  throw fault
}

function notFound(): never {
  error(404, 'Niet gevonden. · Not found.')
}
