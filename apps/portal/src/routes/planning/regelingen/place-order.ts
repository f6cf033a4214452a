interface Places {
  readonly places: number | null
  readonly programme: { readonly validUntil: string | null }
}

/** Programmes with a number of places that still take families come first, then those that ended, then those without a number. */
export function whereItMattersFirst<Of extends Places>(
  all: readonly Of[],
  today: string,
): (Of & { hasEnded: boolean })[] {
  const rank = ({ places, hasEnded }: Places & { hasEnded: boolean }) => (places === null ? 2 : hasEnded ? 1 : 0)
  return all
    .map((each) => ({ ...each, hasEnded: each.programme.validUntil !== null && each.programme.validUntil < today }))
    .toSorted((one, other) => rank(one) - rank(other))
}
