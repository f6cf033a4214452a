/** How many providers an area has (NL: grijze vlek bij geen of één). */
export const PROVIDER_LEVELS = ['NONE', 'ONE', 'SEVERAL'] as const
export type ProviderLevel = (typeof PROVIDER_LEVELS)[number]

export const PROVIDER_CHANGES = ['FEWER', 'SAME', 'MORE'] as const
export type ProviderChange = (typeof PROVIDER_CHANGES)[number]

/**
 * Areas with few or no providers are grey (NL: grijze vlekken). How few is few is in no source: none or one is the
 * question that coordinators ask.
 *
 * Source: docs/sources.md#igj-goede-kraamzorg
 */
export function providerLevel(providers: number): ProviderLevel {
  return providers <= 0 ? 'NONE' : providers === 1 ? 'ONE' : 'SEVERAL'
}

export function providerChange(providers: number, before: number): ProviderChange {
  return providers < before ? 'FEWER' : providers === before ? 'SAME' : 'MORE'
}
