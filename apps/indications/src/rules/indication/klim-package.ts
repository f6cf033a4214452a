import type { IsoDate, Localised, Minutes } from '@kraamketen/kraamzorg'

/** A package of the KLIM in one version, as its row says it (NL: zorgpakket). */
export interface KlimPackage {
  readonly version: string
  readonly code: string
  readonly name: Localised
  /** As stored; `readCriteria` says what it means. */
  readonly criteria: unknown
  readonly minutes: Minutes
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate | null
  /** Invented, for the demonstration. */
  readonly demonstration: boolean
}
