import type { IsoDate, Localised, Minutes, SourceAnchor } from '@kraamketen/kraamzorg'

/** What parties can agree on (NL: soort afspraak). */
export const AGREEMENT_KINDS = ['CONVENANT', 'NORMENKADER', 'WORK_AGREEMENTS', 'PROTOCOL'] as const
export type AgreementKind = (typeof AGREEMENT_KINDS)[number]

/** How sure what is said of it is: printed in a source of this project, read at a party to it, or read at who quotes it. */
export const AGREEMENT_CONFIDENCES = ['SOURCE_TEXT', 'FOUND', 'FOUND_SECONDARY'] as const
export type AgreementConfidence = (typeof AGREEMENT_CONFIDENCES)[number]

/** What no source tells of an agreement, by the name of the field. */
export const AGREEMENT_GAPS = ['FROM', 'UNTIL', 'FLOOR', 'STEPS', 'APPLIES_TO', 'VERSION'] as const
export type AgreementGap = (typeof AGREEMENT_GAPS)[number]

/** One thing that was agreed, under a code that does not change. */
export interface AgreementPoint {
  readonly code: string
  readonly text: Localised
}

/** What parties agreed with one another, in one version; days include both ends. */
export interface Agreement {
  readonly id: string
  /** The same in every version. */
  readonly code: string
  readonly kind: AgreementKind
  readonly version: string | null
  readonly title: Localised
  /** Null: no source gives it. */
  readonly validFrom: IsoDate | null
  /** The last day; null when it goes on, or when no source gives it. */
  readonly validUntil: IsoDate | null
  /** Of one without a known end: the last day for which its source says that it holds; null when it simply goes on. */
  readonly knownUntil: IsoDate | null
  readonly floorMinutes: Minutes | null
  readonly points: readonly AgreementPoint[] | null
  /** What is done when the floor cannot be kept, in order; null when no source gives it. */
  readonly steps: readonly AgreementPoint[] | null
  readonly appliesTo: Localised | null
  /** What one must know to read it: how its days were read, what is inferred. */
  readonly note: Localised
  /** What is known of what applies after its last day, also when that is nothing. */
  readonly afterwards: Localised | null
  readonly missing: readonly AgreementGap[]
  readonly source: SourceAnchor
  readonly confidence: AgreementConfidence
}
