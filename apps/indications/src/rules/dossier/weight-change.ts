/**
 * Difference with the birth weight in percent (NL: gewichtsverloop ten opzichte van het geboortegewicht), below zero
 * when the child lost weight. Null when the birth weight is not recorded. What loss is too much is in no source, so
 * nothing is judged.
 */
export function weightChange(birthWeightGrams: number | null, grams: number): number | null {
  if (birthWeightGrams === null || birthWeightGrams <= 0) return null
  return ((grams - birthWeightGrams) * 100) / birthWeightGrams
}
