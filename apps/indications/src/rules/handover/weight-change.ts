/** Grams more or less than at birth, in percent of the birth weight; null when that is not known. */
export function weightChange(birthWeightGrams: number | null, grams: number): number | null {
  if (birthWeightGrams === null || birthWeightGrams <= 0) return null
  return ((grams - birthWeightGrams) * 100) / birthWeightGrams
}
