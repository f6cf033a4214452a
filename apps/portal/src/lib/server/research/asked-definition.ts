import { cohortId } from '../../research/cohort-id.ts'

import { type DefinitionChoices, STANDARD, choicesOf } from '../../research/definition-choices.ts'
import type { Refusal } from '../../research/refusal.ts'
import { askGraph } from '../graph/ask-graph.ts'
import { graphLanguage } from '../graph/graph-language.ts'
import { definitionOperation } from './definition-operation.ts'
import { refusalOf } from './refusal-of.ts'

type Asking = Parameters<typeof askGraph>[0]

/** What a cohort in an address is made of, that of the RIVM study when it names none; or why that cannot be known. */
export async function askedDefinition(
  event: Asking,
  project: string,
): Promise<{ choices: DefinitionChoices; refusal: null } | { choices: null; refusal: Refusal }> {
  const id = cohortId(event.url.searchParams.get('cohort'))
  if (id === null) return { choices: STANDARD, refusal: null }
  const language = graphLanguage(event.locals.language)
  const { data, problems } = await askGraph(event, definitionOperation, { id, project, language })
  if (!data?.cohort) return { choices: null, refusal: refusalOf(problems, ['cohort']) }
  return { choices: choicesOf(data.cohort.definition), refusal: null }
}
