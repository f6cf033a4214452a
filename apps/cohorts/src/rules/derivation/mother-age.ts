import { PLAUSIBLE_MOTHER_AGE } from './level-limits.ts'

/**
 * Age of the mother at the birth in whole years; -1 when her month of birth cannot be right. Her day of birth is not
 * known, so that her birthday counts from the first day of its month.
 *
 * @param bornIn her month of birth, in months since the year 0
 * @param birthIn month of the birth of the child, counted alike
 */
export function motherAge(bornIn: number, birthIn: number): number {
  const years = Math.floor((birthIn - bornIn) / 12)
  return years >= PLAUSIBLE_MOTHER_AGE.from && years <= PLAUSIBLE_MOTHER_AGE.until ? years : -1
}
