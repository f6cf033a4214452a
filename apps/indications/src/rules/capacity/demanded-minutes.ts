import type { Protocol } from '../indication/protocol.ts'
import type { MinutesRange } from './expect-demand.ts'

/** What the hours of a family rest on before there is an indication (NL: grondslag). */
export const DEMAND_BASES = ['INDICATED', 'BREAST', 'BOTTLE', 'UNKNOWN'] as const
export type DemandBasis = (typeof DEMAND_BASES)[number]

/**
 * Hours that one family is expected to need: her indication, else the base package by the feeding that she wishes;
 * while that is not known it is a range.
 *
 * Source: docs/sources.md#lip-base
 */
export function demandedMinutes(basis: DemandBasis, indicated: number | null, { base }: Protocol): MinutesRange {
  if (basis === 'INDICATED' && indicated !== null) return { low: indicated, high: indicated }
  if (basis === 'BREAST' || basis === 'BOTTLE') return { low: base[basis], high: base[basis] }
  return { low: Math.min(base.BREAST, base.BOTTLE), high: Math.max(base.BREAST, base.BOTTLE) }
}
