import { lineCents } from '../estimate/line-cents.ts'
import type { ScenarioRange } from './scenario-range.ts'

/**
 * Hours × price in whole cents: the least by the least, the most by the most. Central only where both have one.
 *
 * @param percent of the price; 100 is all of it
 */
export function rangeCents(hours: ScenarioRange, price: ScenarioRange, percent = 100): ScenarioRange {
  const cents = (quantity: number, each: number) => lineCents((quantity * percent) / 100, each)
  return {
    low: cents(hours.low, price.low),
    central: hours.central === null || price.central === null ? null : cents(hours.central, price.central),
    high: cents(hours.high, price.high),
  }
}
