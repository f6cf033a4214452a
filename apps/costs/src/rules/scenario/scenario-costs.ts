import type { Localised } from '@kraamketen/kraamzorg'
import type { PriceRange } from './price-range.ts'
import { rangeCents } from './range-cents.ts'
import type { ScenarioRange } from './scenario-range.ts'

/** What a scenario costs, with everything that the figure rests on. */
export interface ScenarioCosts {
  readonly price: PriceRange
  /** Percent of the price that is counted. */
  readonly percent: number
  /** Whole euro cents; null when a factor is unknown. */
  readonly cents: ScenarioRange | null
  readonly missing: readonly string[]
  /** What makes low and high differ; empty when they do not. */
  readonly rangeFrom: readonly Localised[]
  readonly assumptions: readonly Localised[]
}

export interface ScenarioFacts {
  /** Decimal hours; null when they are withheld or unknown. */
  readonly hours: ScenarioRange | null
  readonly price: PriceRange
  readonly percent?: number
  /** What makes the hours a range. */
  readonly hoursVary: Localised
  readonly assumptions: readonly Localised[]
}

/** Hours × price, or what is missing for it. */
export function scenarioCosts({ hours, price, percent = 100, hoursVary, assumptions }: ScenarioFacts): ScenarioCosts {
  const cents = hours === null || price.cents === null ? null : rangeCents(hours, price.cents, percent)
  const rangeFrom = [
    ...(hours !== null && hours.low !== hours.high ? [hoursVary] : []),
    ...(price.varies === null ? [] : [price.varies]),
  ]
  return {
    price,
    percent,
    cents,
    missing: [...(hours === null ? ['hours'] : []), ...price.missing],
    rangeFrom,
    assumptions: [...assumptions, ...price.words],
  }
}
