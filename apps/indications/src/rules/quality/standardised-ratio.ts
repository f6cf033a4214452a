/** How many there were beside how many there would be at the national pattern. */
export interface StandardisedRatio {
  readonly observed: number
  readonly expected: number
  /** Observed ÷ expected; null when nothing was expected. */
  readonly ratio: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** Whether the interval leaves out 1: then the difference is more than chance usually gives. */
  readonly differs: boolean
}

const Z = 1.959964

/**
 * Observed ÷ expected with its 95% interval by Byar's approximation of the Poisson distribution.
 *
 * Source: house. Byar's is the usual interval of a standardised ratio and holds for small numbers too; the sources
 * ask for a correction by region and name no method.
 */
export function standardisedRatio(observed: number, expected: number): StandardisedRatio {
  if (!(expected > 0)) return { observed, expected: 0, ratio: null, lower: null, upper: null, differs: false }
  const lower = observed === 0 ? 0 : byar(observed, -Z) / expected
  const upper = byar(observed + 1, Z) / expected
  return { observed, expected, ratio: observed / expected, lower, upper, differs: lower > 1 || upper < 1 }
}

function byar(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3
}
