import type { RequestEvent } from '@sveltejs/kit'
import { ggdRegionOf } from '@kraamketen/kraamzorg'
import { regionOfCode } from '../../map/region-of-code.ts'
import { askGraph } from '../graph/ask-graph.ts'
import { notNow } from '../list-page.ts'
import { ownOrganisationOperation } from './own-organisation-operation.ts'

export interface OwnRegion {
  readonly code: string
  readonly name: string
  /** Some postcode in it where the organisation works, four digits. */
  readonly postcode: string
}

export interface OwnOrganisation {
  readonly agbCode: string
  readonly name: string
  /** The GGD regions that it works in, by name; empty when no service area is recorded. */
  readonly regions: readonly OwnRegion[]
}

/**
 * The organisation that the planner works for. The session knows what it is called; what the graph is asked with, and
 * where it works, the graph knows.
 * @throws the error page, when it cannot be fetched now
 */
export async function ownOrganisation(event: RequestEvent): Promise<OwnOrganisation> {
  const { data, problems } = await askGraph(event, ownOrganisationOperation, {})
  const organisation = data?.viewer?.organisation
  if (!organisation) notNow()
  const regions = new Map<string, OwnRegion>()
  for (const { postcode, municipality } of organisation.serviceAreas) {
    // Regions hardly change: while the mapping by day cannot be had, the known one does.
    const code = municipality && (municipality.ggdRegion?.code ?? ggdRegionOf(municipality.code))
    if (code) regions.set(code, { code, name: regionOfCode(code), postcode })
  }
  // Areas whose region cannot be told now are not no areas: she would be shown the whole country as her own.
  if (regions.size === 0 && organisation.serviceAreas.length > 0 && problems.length > 0) notNow()
  return {
    agbCode: organisation.agbCode,
    name: organisation.name,
    regions: [...regions.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
  }
}
