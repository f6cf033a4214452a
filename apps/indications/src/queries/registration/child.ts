/** A child as its row says it; a stillborn child is a child. */
export interface Child {
  readonly id: string
  readonly clientId: string
  /** 1 for the first born of a pregnancy. */
  readonly birthOrder: number
  readonly givenName: string | null
  readonly familyName: string
  readonly sex: 'FEMALE' | 'MALE' | 'UNDETERMINED' | null
  readonly bornAt: Date
  readonly stillborn: boolean
  readonly diedOn: string | null
  readonly gestationalDays: number | null
  readonly birthWeightGrams: number | null
  readonly apgar1: number | null
  readonly apgar5: number | null
  readonly birthPlace: 'HOME' | 'BIRTH_CENTRE' | 'HOSPITAL' | 'ELSEWHERE' | null
  readonly modeOfBirth: 'SPONTANEOUS' | 'ASSISTED' | 'CAESAREAN' | null
  readonly particulars: string | null
  readonly bsnEncrypted: Buffer | null
  readonly bsnLinkedAt: Date | null
  readonly bsnLinkedByName: string | null
  readonly bsnLinkedByOrganisation: string | null
}
