import type { Hours } from '@kraamketen/kraamzorg'

/** What families received by the month of birth. */
export interface Season {
  readonly month: number
  readonly meanReceivedHours: Hours
  readonly meanIndicatedHours: Hours
  /** Percentage of families that received 45 to 49 hours. */
  readonly percent45To49: number
}

const PRINTED: readonly (readonly [received: Hours, indicated: Hours, percent45To49: number])[] = [
  [45.6, 47.0, 45.3],
  [45.8, 47.2, 45.7],
  [45.7, 47.3, 46.0],
  [46.0, 47.2, 46.6],
  [45.5, 47.2, 46.1],
  [44.8, 46.9, 44.4],
  [43.5, 46.5, 41.9],
  [43.0, 46.4, 40.3],
  [43.5, 46.4, 40.3],
  [44.5, 46.8, 42.7],
  [44.8, 46.8, 44.2],
  [39.2, 46.6, 35.1],
]

/**
 * The season as it is printed for births of 2016–2022 (table 2, corrected for hospital days). It stands beside a plan
 * and is no factor in it: what families received in a short month is what was short, not what they needed.
 *
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export function seasonOf(month: number): Season {
  const [meanReceivedHours, meanIndicatedHours, percent45To49] = PRINTED[month - 1]!
  return { month, meanReceivedHours, meanIndicatedHours, percent45To49 }
}
