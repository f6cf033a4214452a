export interface Total {
  readonly totalCents: number | null
  readonly knownCents: number
  readonly missing: readonly string[]
}

/**
 * What can be said of a sum of which amounts may be missing.
 * - `WHOLE`: all of it is known
 * - `AT_LEAST`: some of it is
 * - `UNKNOWN`: nothing of it is
 */
export type Said = { readonly kind: 'WHOLE' | 'AT_LEAST'; readonly cents: number } | { readonly kind: 'UNKNOWN' }

export function saidOf({ totalCents, knownCents }: Total): Said {
  if (totalCents !== null) return { kind: 'WHOLE', cents: totalCents }
  return knownCents > 0 ? { kind: 'AT_LEAST', cents: knownCents } : { kind: 'UNKNOWN' }
}
