import type { Cents } from '../amount/amount.ts'

/**
 * Quantity × price in whole cents. The one rounding rule of this service: every line of an estimate is rounded by
 * itself, half a cent up, and sums add rounded lines, so that what is printed adds up.
 *
 * Hours are binary fractions of days and minutes: 43.7 × 470 gives 20539.000000000004. Less than a millionth of a
 * cent is the machine's, not the mother's, and is dropped first.
 */
export function lineCents(quantity: number, price: Cents): Cents {
  return Math.floor(Number((quantity * price).toFixed(6)) + 0.5)
}
