import type { IsoDate } from '@kraamketen/kraamzorg'

/** A child that a youth health organisation may know of: from the population register, or from a handover. */
export interface KnownChild {
  readonly id: string
  readonly clientId: string
  readonly givenName: string | null
  readonly familyName: string
  readonly sex: 'FEMALE' | 'MALE' | 'UNDETERMINED' | null
  readonly bornAt: Date
  readonly stillborn: boolean
  readonly diedOn: IsoDate | null
  readonly bsnLinkedAt: Date | null
  /** Where the child lives, when that is in the area. */
  readonly municipalityCode: string | null
  /** Whether the child lives in the area of the organisation today. */
  readonly inArea: boolean
}
