interface Known {
  readonly validFrom: string
}

/** The maximum tariff of an hour of care on a day: known, or unknown with what is known around it. */
export type Tariff =
  | { readonly __typename: 'KnownAmount' }
  | { readonly __typename: 'UnknownAmount'; readonly before: Known | null; readonly after: Known | null }

/** The year of the nearest tariffs that are known, earlier ones first; null when those that are asked are known themselves. */
export function knownYear(tariff: Tariff | null | undefined): string | null {
  if (tariff?.__typename !== 'UnknownAmount') return null
  return (tariff.before ?? tariff.after)?.validFrom.slice(0, 4) ?? null
}
