import type { Minutes } from '@kraamketen/kraamzorg'

/** What was needed and not received (NL: tekort). */
export interface NeedGap {
  /** Negative when more was received than needed. */
  readonly minutes: Minutes
  /** Part of the need, 0.125 for an eighth; null when nothing was needed. */
  readonly share: number | null
}

/** The gap between need and received care of the same families. Source: docs/sources.md#rivm-kraamzorggebruik */
export function needGap(needed: Minutes, received: Minutes): NeedGap {
  return { minutes: needed - received, share: needed > 0 ? 1 - received / needed : null }
}
