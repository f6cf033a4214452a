import { type Localised, FEWEST } from '@kraamketen/kraamzorg'
import type { Indicator } from './indicator.ts'
import type { Counted } from './quality-counts.ts'

export const INDICATOR_STATUSES = ['KNOWN', 'TOO_FEW', 'UNKNOWN'] as const
export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number]

export interface Measure {
  readonly status: IndicatorStatus
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  /** Why there is no value; null when there is one. */
  readonly reason: Localised | null
}

/**
 * An indicator measured. A share or mean of fewer than ten is not said: one family would move it by ten points.
 *
 * Source: house. The official set prints no lower limit; ten is what this platform keeps to elsewhere.
 */
export function measureIndicator(indicator: Indicator, counted: Counted | null): Measure {
  if (indicator.missing !== null || indicator.numerator === null) {
    return unknown(indicator.missing ?? NOT_RECORDED)
  }
  const numerator = counted?.[indicator.numerator]
  if (indicator.denominator === null) {
    if (numerator === undefined) return indicator.sensitive ? tooFew(null, FEW_CASES) : unknown(NOT_RECORDED)
    if (indicator.sensitive && numerator < FEWEST) return tooFew(null, FEW_CASES)
    return { status: 'KNOWN', numerator, denominator: null, value: numerator, reason: null }
  }
  const denominator = counted?.[indicator.denominator]
  if (numerator === undefined || denominator === undefined || denominator === 0) return unknown(NOT_RECORDED)
  if (denominator < FEWEST) {
    const reason = {
      nl: `Dit gaat over ${denominator}. Bij minder dan ${FEWEST} zegt een deel te weinig.`,
      en: `This is about ${denominator}. Of fewer than ${FEWEST} a share says too little.`,
    }
    return tooFew(indicator.sensitive ? null : denominator, reason)
  }
  return { status: 'KNOWN', numerator, denominator, value: numerator / denominator, reason: null }
}

const NOT_RECORDED: Localised = {
  nl: 'In deze periode is hier niets over vastgelegd.',
  en: 'Nothing about this is recorded in this period.',
}

const FEW_CASES: Localised = {
  nl: `Dit zijn er minder dan ${FEWEST}, misschien geen. Hoeveel precies laten we niet zien.`,
  en: `These are fewer than ${FEWEST}, perhaps none. How many exactly is not shown.`,
}

function unknown(reason: Localised): Measure {
  return { status: 'UNKNOWN', numerator: null, denominator: null, value: null, reason }
}

function tooFew(denominator: number | null, reason: Localised): Measure {
  return { status: 'TOO_FEW', numerator: null, denominator, value: null, reason }
}
