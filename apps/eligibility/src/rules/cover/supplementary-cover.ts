import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'

/** What a supplementary policy pays of the own contribution (NL: soort aanvullende dekking). */
export const COVER_KINDS = ['PERCENTAGE', 'UP_TO_AMOUNT', 'UP_TO_HOURS', 'NONE', 'UNKNOWN'] as const
export type CoverKind = (typeof COVER_KINDS)[number]

/** How much, in the one way that belongs to the kind; the others are null. */
export interface CoverTerms {
  readonly kind: CoverKind
  /** 1 to 100. */
  readonly percent: number | null
  readonly limitCents: number | null
  readonly limitMinutes: Minutes | null
}

export interface Cover extends CoverTerms {
  readonly id: string
  readonly validFrom: IsoDate
  /** The last day; null while no end is known. */
  readonly validUntil: IsoDate | null
  readonly declaredOn: IsoDate
  readonly recordedAt: Date
  readonly recordedBy: string
}
