import { type AmountAt, amountAt } from '../amount/amount-at.ts'
import type { Amount, AmountKind, Cents } from '../amount/amount.ts'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { exactly, type ScenarioRange } from './scenario-range.ts'

/**
 * What a price of a scenario rests on (NL: grond van de prijs).
 * - KNOWN: a source gives it
 * - BETWEEN_NEIGHBOURS: no source gives it; the nearest known years are its bounds
 * - ASSUMED: whoever asks gave it
 * - UNKNOWN: there is none
 */
export const PRICE_GROUNDS = ['KNOWN', 'BETWEEN_NEIGHBOURS', 'ASSUMED', 'UNKNOWN'] as const
export type PriceGround = (typeof PRICE_GROUNDS)[number]

export interface PriceRange {
  readonly ground: PriceGround
  /** What the sources say, whatever the asker assumes. */
  readonly amount: AmountAt
  /** Cents an hour; null when unknown. */
  readonly cents: ScenarioRange | null
  /** Kind and year of an amount that no source gives, also when something else stands in for it. */
  readonly missing: readonly string[]
}

/**
 * The price of an hour on a day, for a scenario.
 *
 * The own contribution is a statutory amount that rose in every step that is known, so in a year without a source it
 * lies between its neighbours: bounds, without a middle. A maximum tariff is set anew on research into costs, so its
 * neighbours bound nothing and it stays unknown. An assumption of the asker stands in for what is unknown, and for what
 * is known too: that is what a scenario is for.
 *
 * Sources: docs/sources.md#own-contribution, docs/sources.md#nza-tariffs
 */
export function priceRange(
  amounts: readonly Amount[],
  kind: AmountKind,
  at: IsoDate,
  assumedCents: Cents | null = null,
): PriceRange {
  const amount = amountAt(amounts, kind, at)
  const missing = amount.outcome === 'UNKNOWN' ? [amount.missing] : []
  if (assumedCents !== null) return { ground: 'ASSUMED', amount, cents: exactly(assumedCents), missing }
  if (amount.outcome === 'KNOWN') return { ground: 'KNOWN', amount, cents: exactly(amount.amount.cents), missing }
  const { before, after } = amount
  if (before === null || after === null || before.basis !== 'STATUTORY' || after.basis !== 'STATUTORY') {
    return { ground: 'UNKNOWN', amount, cents: null, missing }
  }
  const [low, high] = [Math.min(before.cents, after.cents), Math.max(before.cents, after.cents)]
  return { ground: 'BETWEEN_NEIGHBOURS', amount, cents: { low, central: null, high }, missing }
}
