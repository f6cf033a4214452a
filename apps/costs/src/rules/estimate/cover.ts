import type { Hours } from '@kraamketen/kraamzorg'
import type { Cents } from '../amount/amount.ts'
import { lineCents } from './line-cents.ts'

/** What a supplementary policy pays of the own contribution (NL: aanvullende dekking), as the client declared it. */
export type Cover =
  | { readonly kind: 'PERCENTAGE'; readonly percent: number }
  | { readonly kind: 'UP_TO_AMOUNT'; readonly limitCents: Cents }
  | { readonly kind: 'UP_TO_HOURS'; readonly limitHours: Hours }
  | { readonly kind: 'NONE' }

interface Due {
  /** What she would pay without the policy; null when unknown. */
  readonly dueCents: Cents | null
  readonly hours: Hours | null
  readonly centsPerHour: Cents | null
}

/**
 * What the policy pays of what is due, never more than that; null when it is not known. Up to hours: the own contribution
 * over the first hours, and nothing over the rest. What is already waived is not due, so nobody pays it twice.
 *
 * Source: docs/sources.md#own-contribution
 */
export function coverCents(cover: Cover | null, { dueCents, hours, centsPerHour }: Due): Cents | null {
  if (cover?.kind === 'NONE' || dueCents === 0) return 0
  if (cover === null || dueCents === null) return null
  switch (cover.kind) {
    case 'PERCENTAGE':
      return lineCents(cover.percent / 100, dueCents)
    case 'UP_TO_AMOUNT':
      return Math.min(dueCents, cover.limitCents)
    case 'UP_TO_HOURS':
      return hours === null || centsPerHour === null
        ? null
        : Math.min(dueCents, lineCents(Math.min(hours, cover.limitHours), centsPerHour))
  }
}
