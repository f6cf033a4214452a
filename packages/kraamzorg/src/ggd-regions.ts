import data from '../data/ggd-regions.json' with { type: 'json' }

/** One of the 25 regions of the municipal health services (NL: GGD-regio). */
export interface GgdRegionEntry {
  /** CBS code, such as GG6106. */
  readonly code: string
  readonly name: string
  /** CBS codes of its municipalities. */
  readonly municipalities: readonly string[]
}

/**
 * The 25 GGD regions with their municipalities of 2023–2024, by code.
 *
 * Source: docs/sources.md#cbs-ggd-regions
 */
export const GGD_REGIONS: readonly GgdRegionEntry[] = data.regions.map(({ code, name, municipalities }) => ({
  code,
  name,
  municipalities: Object.keys(municipalities),
}))

const REGION_OF = new Map(
  GGD_REGIONS.flatMap(({ code, municipalities }) =>
    municipalities.map((municipality) => [municipality, code] as const),
  ),
)

/** The code of the region that a municipality is in, by the mapping of 2023–2024; null for a code that is not in it. */
export function ggdRegionOf(municipalityCode: string): string | null {
  return REGION_OF.get(municipalityCode) ?? null
}
