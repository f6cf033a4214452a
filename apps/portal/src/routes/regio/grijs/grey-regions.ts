interface Area {
  readonly region: { readonly code: string }
  readonly level: 'NONE' | 'ONE' | 'SEVERAL'
}

export interface GreyRegion {
  readonly none: number
  readonly one: number
}

/** How many postcodes of each region have no organisation, and how many have one. */
export function greyRegions(areas: readonly Area[]): ReadonlyMap<string, GreyRegion> {
  const regions = new Map<string, GreyRegion>()
  for (const { region, level } of areas) {
    const { none, one } = regions.get(region.code) ?? { none: 0, one: 0 }
    regions.set(region.code, { none: none + (level === 'NONE' ? 1 : 0), one: one + (level === 'ONE' ? 1 : 0) })
  }
  return regions
}
