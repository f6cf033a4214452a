import type { Minutes } from '@kraamketen/kraamzorg'

/** Whether extra time for another language is contracted (NL: gecontracteerde extra tijd). */
export const EXTRA_TIME_OUTCOMES = ['CONTRACTED', 'NOT_CONTRACTED', 'INSURER_UNKNOWN'] as const
export type ExtraTimeOutcome = (typeof EXTRA_TIME_OUTCOMES)[number]

export interface ExtraTime {
  readonly outcome: ExtraTimeOutcome
  readonly minutes: Minutes | null
}

/**
 * A deviation from the protocol for language is only there when organisation and insurer contracted it for that date;
 * without the insurer that cannot be said.
 *
 * Source: docs/sources.md#kamervragen-kraamzorg
 */
export function contractedExtraTime(uzoviCode: string | null, contracted: Minutes | null): ExtraTime {
  if (uzoviCode === null) return { outcome: 'INSURER_UNKNOWN', minutes: null }
  return contracted === null
    ? { outcome: 'NOT_CONTRACTED', minutes: null }
    : { outcome: 'CONTRACTED', minutes: contracted }
}
