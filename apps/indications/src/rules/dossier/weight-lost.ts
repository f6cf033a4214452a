/**
 * Part of the birth weight that a child has lost (NL: gewichtsverlies ten opzichte van het geboortegewicht), in
 * percent: below zero when it weighs more than at birth. Null when the birth weight is not recorded. What loss is too
 * much is in no source, so nothing is judged.
 */
export function weightLost(birthWeightGrams: number | null, grams: number): number | null {
  return birthWeightGrams === null || birthWeightGrams <= 0 ? null : (1 - grams / birthWeightGrams) * 100
}
