import { FEWEST } from '@kraamketen/kraamzorg'

/** The spread of a number of observations (NL: mediaan en kwartielen). */
export interface Quartiles {
  readonly count: number
  /** Null when there are too few to say. */
  readonly values: { readonly lower: number; readonly median: number; readonly upper: number } | null
}

/** Quartiles by linear interpolation between the two nearest observations (R type 7). */
export function quartiles(observations: readonly number[]): Quartiles {
  const count = observations.length
  if (count < FEWEST) return { count, values: null }
  const sorted = [...observations].sort((one, other) => one - other)
  const at = (share: number) => {
    const place = share * (count - 1)
    const below = sorted[Math.floor(place)]!
    return below + (place % 1) * (sorted[Math.ceil(place)]! - below)
  }
  return { count, values: { lower: at(0.25), median: at(0.5), upper: at(0.75) } }
}
