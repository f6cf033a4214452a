import type { IsoDate } from '@kraamketen/kraamzorg'

/** How flexible hours are used (NL: vorm van inzet). */
export const FLEXIBLE_MODES = ['MORE_HOURS_A_DAY', 'DAYS_IN_A_ROW', 'PERIODIC_CONTACT'] as const
export type FlexibleMode = (typeof FLEXIBLE_MODES)[number]

/** What they are for (NL: doel van de inzet). */
export const FLEXIBLE_PURPOSES = ['SELF_RELIANCE', 'BRIDGING'] as const
export type FlexiblePurpose = (typeof FLEXIBLE_PURPOSES)[number]

/** What a programme says of its flexible hours. */
export interface FlexibleTerms {
  /** Hours a family on average: the quota counts families, and this is no cap. */
  readonly meanHours: number
  /** Months after the birth in which they can be used. */
  readonly windowMonths: number
  /** Days after the birth from which they can be used. */
  readonly fromDay: number
  /** Last day of use for anybody; null when none is known. */
  readonly useUntil: IsoDate | null
  readonly modes: readonly FlexibleMode[]
  readonly purposes: readonly FlexiblePurpose[]
}
