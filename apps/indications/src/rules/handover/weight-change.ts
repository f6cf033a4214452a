/** Grams more or less than at birth, in percent of the birth weight; null when that is not known. */
export function weightChange(birthWeightGrams: number | null, grams: number): number | null {
  return birthWeightGrams === null || birthWeightGrams <= 0
    ? null
    : ((grams - birthWeightGrams) / birthWeightGrams) * 100
}
