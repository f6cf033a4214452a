import type { Localised, SourceAnchor } from '@kraamketen/kraamzorg'
import type { QualityCount, QualitySubject } from './quality-counts.ts'
import type { QualityTheme } from './quality-theme.ts'

export const INDICATOR_UNITS = ['SHARE', 'MEAN', 'HOURS', 'COUNT'] as const
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number]

/** One measure of quality as data: what it is called, what it divides by what, and where it comes from. */
export interface Indicator {
  readonly code: string
  /** Number and id in the official set; null when it is none of it. */
  readonly official: { readonly number: string; readonly id: string | null } | null
  readonly name: Localised
  /** What is counted here, where that is narrower than the name. */
  readonly counted: Localised | null
  readonly theme: QualityTheme
  readonly unit: IndicatorUnit
  readonly subject: QualitySubject | null
  readonly numerator: QualityCount | null
  /** Null for a count, which is not divided. */
  readonly denominator: QualityCount | null
  /** A small count could point at a family: below ten it is withheld, zero included. */
  readonly sensitive: boolean
  /** What is not recorded, so that it cannot be computed; null when it can. */
  readonly missing: Localised | null
  readonly source: SourceAnchor
}
