import type { IsoDate } from '@kraamketen/kraamzorg'
import type { BirthPlace, ModeOfBirth, Sex } from '../../rules/registration/child-facts.ts'

/** A child as its row says it; a stillborn child is a child. */
export interface Child {
  readonly id: string
  readonly clientId: string
  /** 1 for the first born of a pregnancy; null for who knows the child from the population register only. */
  readonly birthOrder: number | null
  readonly givenName: string | null
  readonly familyName: string
  readonly sex: Sex | null
  readonly bornAt: Date
  readonly stillborn: boolean
  readonly diedOn: IsoDate | null
  readonly gestationalDays: number | null
  readonly birthWeightGrams: number | null
  readonly apgar1: number | null
  readonly apgar5: number | null
  readonly birthPlace: BirthPlace | null
  readonly modeOfBirth: ModeOfBirth | null
  readonly particulars: string | null
  readonly bsnEncrypted: Buffer | null
  readonly bsnLinkedAt: Date | null
  readonly bsnLinkedByName: string | null
  readonly bsnLinkedByOrganisation: string | null
}
