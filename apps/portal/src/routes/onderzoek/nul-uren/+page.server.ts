import { characteristicCode } from '#lib/research/characteristic-codes.ts'
import { cohortId } from '#lib/research/cohort-id.ts'
import { definitionInput } from '#lib/research/definition-choices.ts'
import type { Refusal } from '#lib/research/refusal.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { askedDefinition } from '#lib/server/research/asked-definition.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import type { PageServerLoad } from './$types'
import { noClaimOperation } from './no-claim-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { project } = await event.parent()
  const { searchParams } = event.url
  const choice = {
    by: characteristicCode(searchParams.get('kenmerk'), 'INCOME_QUINTILE'),
    cohort: cohortId(searchParams.get('cohort')),
    project: searchParams.get('project'),
  }
  const page = { choice, permalink: event.url.href }
  const without = (refusal: Refusal) => ({ ...page, zero: null, characteristics: [], refusal })
  if (project === null) return without('NO_PROJECT')
  const { choices, refusal } = await askedDefinition(event, project.id)
  if (choices === null) return without(refusal)
  const { data, problems } = await askGraph(event, noClaimOperation, {
    zero: definitionInput({ ...choices, noClaim: 'ZERO' }),
    missing: definitionInput({ ...choices, noClaim: 'MISSING' }),
    by: choice.by,
    project: project.id,
    language: graphLanguage(event.locals.language),
  })
  const characteristics = data?.characteristics ?? []
  const { zero, missing } = data ?? {}
  if (!zero?.crosstab || !missing?.crosstab) {
    const part = zero?.crosstab ? 'missing' : 'zero'
    return { ...without(refusalOf(problems, [part, 'crosstab'])), characteristics }
  }
  return {
    ...page,
    characteristics,
    zero: zero.crosstab,
    missing: missing.crosstab,
    cohort: { id: missing.id, name: missing.name },
    warnings: missing.warnings.filter(({ code }) => code.startsWith('NO_CLAIM')),
    refusal: null,
  }
}
