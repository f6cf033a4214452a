import type { IsoDate } from '@kraamketen/kraamzorg'

/** That hours are scarce in a region and period (NL: afgekondigde schaarste). */
export interface ScarcityDeclaration {
  readonly id: string
  readonly regionCode: string
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate
  readonly ground: string
  readonly demonstration: boolean
  readonly declaredAt: Date
  readonly declaredByName: string
  /** The first day on which it no longer held; null while nobody lifted it. */
  readonly liftedOn: IsoDate | null
  readonly liftedAt: Date | null
  readonly liftedByName: string | null
  readonly liftReason: string | null
}

export const SCARCITY_COLUMNS = [
  'scarcityDeclaration.id',
  'scarcityDeclaration.regionCode',
  'scarcityDeclaration.validFrom',
  'scarcityDeclaration.validUntil',
  'scarcityDeclaration.ground',
  'scarcityDeclaration.demonstration',
  'scarcityDeclaration.declaredAt',
  'scarcityDeclaration.declaredByName',
  'scarcityDeclaration.liftedOn',
  'scarcityDeclaration.liftedAt',
  'scarcityDeclaration.liftedByName',
  'scarcityDeclaration.liftReason',
] as const
