interface Area {
  readonly region: { readonly code: string }
  readonly providersNow: number
}

export interface LostInRegion {
  /** Postcodes that lost an organisation. */
  readonly lost: number
  /** Of those: where nobody works any more. */
  readonly without: number
}

/** How many postcodes of each region lost an organisation; a region that lost none is not in it. */
export function lostByRegion(areas: readonly Area[]): ReadonlyMap<string, LostInRegion> {
  const regions = new Map<string, LostInRegion>()
  for (const { region, providersNow } of areas) {
    const { lost, without } = regions.get(region.code) ?? { lost: 0, without: 0 }
    regions.set(region.code, { lost: lost + 1, without: without + (providersNow === 0 ? 1 : 0) })
  }
  return regions
}
