import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import type { Feeding } from '../rules/indication/rule.ts'
import type { ReferralState } from '../rules/referral/referral-state.ts'

/** What is set of a family; everything else is drawn. Days are counted from day zero. */
export interface FamilyWish {
  readonly givenName?: string
  readonly familyName?: string
  readonly birthDate?: IsoDate
  readonly parity?: number | null
  /** Which region, and which of its practices and providers. */
  readonly region?: number
  readonly practice?: number
  readonly provider?: number
  readonly municipality?: string
  readonly uzoviCode?: string | null
  readonly language?: string
  readonly note?: string | null
  readonly urgent?: boolean
  readonly dueDate?: IsoDate
  readonly dueIn?: number
  readonly bornAgo?: number
  readonly bornOn?: IsoDate
  /** Minutes after midnight. */
  readonly bornMinute?: number
  readonly place?: BirthPlace
  readonly children?: number
  readonly stillborn?: boolean
  readonly diedAfter?: number
  readonly hospitalDays?: number
  readonly bsn?: 'LINKED' | 'LATER' | 'NONE'
  readonly submittedOn?: IsoDate
  readonly submittedAgo?: number
  readonly state?: ReferralState
  readonly intake?: 'HELD' | 'HELD_LATE' | 'PLANNED' | 'NONE'
  readonly intakeIn?: number
  readonly feeding?: Feeding | null
  readonly additionalMinutes?: Minutes
  readonly careLevel?: CareLevel
  readonly extraAssistants?: boolean
  readonly consent?: boolean | null
  readonly handover?: 'NONE' | 'SENT' | 'RECEIVED' | 'ASKED_BACK' | 'CORRECTED'
  readonly reindicatedAgo?: number
  readonly extension?: 'NONE' | 'REQUESTED' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN'
  readonly signal?: 'NONE' | 'UNREAD' | 'READ'
  readonly reportingCode?: boolean
  readonly movedAgo?: number
  readonly movedTo?: number
  /** She is registered a second time, with the BSN of this client, by the provider itself. */
  readonly registeredAlsoAs?: number
  readonly waiting?: WaitingStep
  readonly homeVisit?: 'NONE' | 'ASKED' | 'REFUSED' | 'ACCEPTED' | 'DONE' | 'DECLINED'
}

export type BirthPlace = 'HOME' | 'BIRTH_CENTRE' | 'HOSPITAL' | 'ELSEWHERE'

/** Hours that a family gets against what was indicated. */
export type CareLevel = 'FULL' | 'REDUCED' | 'LOW' | 'NONE'

export type WaitingStep =
  | 'PREFERRED_PROVIDER'
  | 'REGIONAL_WAITING_LIST'
  | 'JOINT_DIVISION'
  | 'INSURER_INVOLVED'
  | 'NO_GUARANTEE'
  | 'PLACED'
  | 'WITHDRAWN'
