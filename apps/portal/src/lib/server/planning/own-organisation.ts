import type { RequestEvent } from '@sveltejs/kit'
import { askGraph } from '../graph/ask-graph.ts'
import { notNow } from '../list-page.ts'
import { ownOrganisationOperation } from './own-organisation-operation.ts'

export interface OwnOrganisation {
  readonly agbCode: string
  readonly name: string
  /** The GGD regions that it works in, by name; empty when no service area is recorded. */
  readonly regions: readonly { readonly code: string; readonly name: string }[]
}

/**
 * The organisation that the planner works for. The session knows what it is called; what the graph is asked with, and
 * where it works, the graph knows.
 * @throws the error page, when it cannot be fetched now
 */
export async function ownOrganisation(event: RequestEvent): Promise<OwnOrganisation> {
  const { data } = await askGraph(event, ownOrganisationOperation, {})
  const organisation = data?.viewer?.organisation
  if (!organisation) notNow()
  const regions = new Map(
    organisation.serviceAreas.flatMap(({ municipality }) =>
      municipality?.ggdRegion ? [[municipality.ggdRegion.code, municipality.ggdRegion.name] as const] : [],
    ),
  )
  return {
    agbCode: organisation.agbCode,
    name: organisation.name,
    regions: [...regions]
      .map(([code, name]) => ({ code, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
  }
}
