import type { Bsn, IsoDate, Minutes } from '@kraamketen/kraamzorg'
import type { Feeding } from '../rules/indication/rule.ts'
import type { DeclineReason, ReferralState } from '../rules/referral/referral-state.ts'
import type { BirthPlace, CareLevel, FamilyWish } from './family-wish.ts'
import type { DemoMunicipality, DemoOrganisation, DemoRegion } from './organisations.ts'

/** One invented family and the whole of its course, without a row of any table yet. */
export interface Family {
  readonly number: number
  readonly wish: FamilyWish
  readonly bsn: Bsn | null
  readonly givenName: string
  readonly familyName: string
  readonly birthDate: IsoDate
  readonly phone: string
  readonly region: DemoRegion
  readonly municipality: DemoMunicipality
  readonly postcode: string
  readonly practice: DemoOrganisation
  readonly provider: DemoOrganisation
  readonly uzoviCode: string | null
  readonly language: string
  readonly interpreterNeeded: boolean
  readonly parity: number | null
  readonly gravidity: number | null
  readonly expectedChildren: number
  readonly birthPlaceWish: 'HOME' | 'BIRTH_CENTRE' | 'HOSPITAL' | null
  readonly feedingWish: Feeding | null
  readonly medicalIndication: boolean | null
  readonly dueDate: IsoDate
  readonly birth: Birth | null
  /** Where she went to live after the birth. */
  readonly move: { readonly on: IsoDate; readonly to: DemoMunicipality } | null
  readonly urgent: boolean
  readonly note: string | null
  readonly state: ReferralState
  readonly timeline: Timeline
  readonly intake: Intake
  /** Feeding at home; null while nobody recorded it. */
  readonly feeding: Feeding | null
  readonly additionalMinutes: Minutes
  readonly careLevel: CareLevel
  /** Whether she agreed to the handover to youth health care; null when nobody asked. */
  readonly consent: boolean | null
  readonly handover: HandoverPlan | null
}

export interface Birth {
  readonly on: IsoDate
  /** Minutes after midnight. */
  readonly minute: number
  readonly place: BirthPlace
  readonly mode: 'SPONTANEOUS' | 'ASSISTED' | 'CAESAREAN'
  readonly children: number
  readonly stillborn: boolean
  readonly diedOn: IsoDate | null
  /** Days in hospital, the day of discharge not counted; it may end after day zero. */
  readonly hospitalDays: number
  /** The last day of the package. */
  readonly lastCareDay: IsoDate
}

export interface Timeline {
  readonly submittedOn: IsoDate
  readonly answeredOn: IsoDate | null
  readonly declineReason: DeclineReason | null
  readonly withdrawnOn: IsoDate | null
  readonly intakeOn: IsoDate | null
  readonly indicatedOn: IsoDate | null
  readonly careFrom: IsoDate | null
  readonly handedOverOn: IsoDate | null
}

export interface Intake {
  readonly state: 'NONE' | 'PLANNED' | 'HELD'
  readonly on: IsoDate | null
  readonly form: 'PHONE' | 'VIDEO' | 'HOME'
}

export interface HandoverPlan {
  readonly sentOn: IsoDate
  readonly receivedOn: IsoDate | null
  readonly askedOn: IsoDate | null
  readonly answeredOn: IsoDate | null
  /** When a second version was sent. */
  readonly correctedOn: IsoDate | null
}

/** Children who live on day zero. */
export function livingChildren({ children, stillborn, diedOn }: Birth): number {
  return stillborn || diedOn !== null ? children - 1 : children
}

/** Whether anybody came to her home, or is going to. */
export function isCaredFor({ state }: Family): boolean {
  return state === 'IN_CARE' || state === 'HANDED_OVER'
}
