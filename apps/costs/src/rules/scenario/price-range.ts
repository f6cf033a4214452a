import { type AmountAt, amountAt } from '../amount/amount-at.ts'
import type { Amount, AmountKind, Cents } from '../amount/amount.ts'
import type { IsoDate, Localised } from '@kraamketen/kraamzorg'
import { exactly, type ScenarioRange } from './scenario-range.ts'

/**
 * What a price of a scenario rests on (NL: grond van de prijs).
 * - KNOWN: a source gives it
 * - BETWEEN_NEIGHBOURS: no source gives it; the nearest known years are its bounds
 * - CONTRACTED: insurer and provider agreed on it
 * - ASSUMED: whoever asks gave it
 * - UNKNOWN: there is none
 */
export const PRICE_GROUNDS = ['KNOWN', 'BETWEEN_NEIGHBOURS', 'CONTRACTED', 'ASSUMED', 'UNKNOWN'] as const
export type PriceGround = (typeof PRICE_GROUNDS)[number]

export interface PriceRange {
  readonly ground: PriceGround
  /** What the sources say, whatever the asker assumes. */
  readonly amount: AmountAt
  /** Cents an hour; null when unknown. */
  readonly cents: ScenarioRange | null
  /** What is not known and is needed for it; empty when something else stands in for what no source gives. */
  readonly missing: readonly string[]
  /** What makes it a range; null when it is one price. */
  readonly varies: Localised | null
  /** What has to be said of it, one sentence each. */
  readonly words: readonly Localised[]
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
  const base = { amount, missing: [], varies: null, words: [] }
  if (assumedCents !== null) {
    return { ...base, ground: 'ASSUMED', cents: exactly(assumedCents), words: [assumption(assumedCents)] }
  }
  if (amount.outcome === 'KNOWN') return { ...base, ground: 'KNOWN', cents: exactly(amount.amount.cents) }
  const { before, after, explanation } = amount
  const missing = [amount.missing]
  if (before === null || after === null || before.basis !== 'STATUTORY' || after.basis !== 'STATUTORY') {
    return { ...base, ground: 'UNKNOWN', cents: null, missing, words: [explanation] }
  }
  const [low, high] = [Math.min(before.cents, after.cents), Math.max(before.cents, after.cents)]
  const cents = { low, central: null, high }
  return { ...base, ground: 'BETWEEN_NEIGHBOURS', cents, missing, varies: NEIGHBOURS, words: [explanation] }
}

const NEIGHBOURS: Localised = {
  nl: 'Geen bron geeft het bedrag van dit jaar. Laag en hoog zijn de dichtstbijzijnde jaren die wel bekend zijn. Het midden is niet berekend.',
  en: 'No source gives the amount of this year. Low and high are the nearest years that are known. No middle is computed.',
}

function assumption(cents: Cents): Localised {
  const euros = (cents / 100).toFixed(2)
  return {
    nl: `Het bedrag van € ${euros.replace('.', ',')} per uur is een aanname van wie dit vraagt. Het komt niet uit een bron.`,
    en: `The amount of € ${euros} an hour is an assumption of whoever asks. It comes from no source.`,
  }
}
