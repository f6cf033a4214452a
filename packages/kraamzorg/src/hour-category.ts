import type { Hours } from './hours.ts'

/**
 * The five classes of received hours that the RIVM note uses (NL: uurcategorieën); 45–49 is the reference.
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export const HOUR_CATEGORIES = ['NONE', 'FROM_1_TO_23', 'FROM_24_TO_44', 'FROM_45_TO_49', 'FROM_50'] as const
export type HourCategory = (typeof HOUR_CATEGORIES)[number]

/**
 * The class of a number of hours, with half-open limits [0], (0,24), [24,45), [45,50), [50,∞): the note prints whole
 * hours only, and after its correction for a hospital day broken hours occur whose class it does not state.
 */
export function hourCategory(hours: Hours): HourCategory {
  if (hours <= 0) return 'NONE'
  if (hours < 24) return 'FROM_1_TO_23'
  if (hours < 45) return 'FROM_24_TO_44'
  if (hours < 50) return 'FROM_45_TO_49'
  return 'FROM_50'
}
