import type { IsoDate, Localised, SourceAnchor } from '@kraamketen/kraamzorg'
import type { Expression } from './expression.ts'
import type { FlexibleTerms } from './flexible-terms.ts'

export const BENEFITS = ['OWN_CONTRIBUTION_WAIVED', 'FLEXIBLE_HOURS'] as const
export type Benefit = (typeof BENEFITS)[number]

/** A pilot or waiver as data: one version of it, in force between two days that both count. */
export interface Programme {
  readonly id: string
  /** The same in every version. */
  readonly code: string
  readonly version: number
  readonly name: Localised
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate | null
  /** Families at most; null without a quota. */
  readonly quotaFamilies: number | null
  readonly benefits: readonly Benefit[]
  /** What flexible hours hold; null unless they are a benefit. */
  readonly flexibleHours: FlexibleTerms | null
  readonly criteria: Expression
  /** What one should know beside it, such as what no source says; null when there is nothing. */
  readonly note: Localised | null
  /** Made up, so that the demonstration has a programme in force. */
  readonly demonstration: boolean
  readonly source: SourceAnchor
}
