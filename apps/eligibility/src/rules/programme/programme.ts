import type { IsoDate, Localised, SourceAnchor } from '@kraamketen/kraamzorg'
import type { Criterion } from './criterion.ts'

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
  /** All must be met. */
  readonly criteria: readonly Criterion[]
  readonly source: SourceAnchor
}
