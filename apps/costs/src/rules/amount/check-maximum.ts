import { isoDate } from '@kraamketen/kraamzorg'
import type { Amount } from './amount.ts'
import { amountAt } from './amount-at.ts'
import type { ContractedTariff } from './contracted-tariff.ts'

/** How an agreed tariff stands to the maximum of its days (NL: toets aan het maximumtarief). */
export const MAXIMUM_CHECKS = ['WITHIN_MAXIMUM', 'ABOVE_MAXIMUM_AGREED', 'ABOVE_MAXIMUM', 'MAXIMUM_UNKNOWN'] as const
export type MaximumCheck = (typeof MAXIMUM_CHECKS)[number]

/** From this day insurers and providers may agree on a tariff above the maximum. */
const ABOVE_MAXIMUM_POSSIBLE_FROM = isoDate('2023-01-01')

/**
 * Whether a tariff may be agreed. Never above the maximum where that is known, unless the parties agreed to it in
 * writing: that is possible since 2023, and no source says by how much. Judged on the first and the last day, because
 * a maximum lasts a calendar year.
 *
 * Sources: docs/sources.md#nza-tariffs, docs/sources.md#kamervragen-kraamzorg
 */
export function checkMaximum(tariff: ContractedTariff, amounts: readonly Amount[]): MaximumCheck {
  const { kind, cents, validFrom, validUntil, aboveMaximumAgreed } = tariff
  const maxima = [validFrom, validUntil].map((at) => amountAt(amounts, kind, at))
  const isAbove = maxima.some((maximum) => maximum.outcome === 'KNOWN' && cents > maximum.amount.cents)
  if (isAbove)
    return aboveMaximumAgreed && validFrom >= ABOVE_MAXIMUM_POSSIBLE_FROM ? 'ABOVE_MAXIMUM_AGREED' : 'ABOVE_MAXIMUM'
  if (maxima.some(({ outcome }) => outcome === 'UNKNOWN')) return 'MAXIMUM_UNKNOWN'
  return 'WITHIN_MAXIMUM'
}
