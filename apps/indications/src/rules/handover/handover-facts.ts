import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'

/** An organisation as it can be reached on the day that a document names it. */
export interface Contact {
  readonly agbCode: string
  readonly name: string
  readonly phone: string | null
  readonly email: string | null
}

/** Something that was measured or seen, in a number or in words. */
export interface Measurement {
  readonly kind: string
  /** Instant, ISO 8601. */
  readonly at: string
  readonly value: number | null
  readonly words: string | null
}

export interface RecordedSignal {
  readonly subject: string
  readonly words: string
  readonly signalledOn: IsoDate
  readonly instrument: string | null
  readonly action: string | null
  readonly actionOn: IsoDate | null
  readonly agreedWithParents: string | null
  readonly informed: readonly { readonly who: string; readonly on: IsoDate }[]
}

export interface PartnerReferral {
  readonly kind: string
  readonly state: string
  readonly stateOn: IsoDate
  readonly requestedOn: IsoDate
  /** Name of the organisation that was asked. */
  readonly recipient: string
  readonly clientAgreement: string | null
}

/** All that a handover of one child is composed of: plain values, as they were recorded. */
export interface HandoverFacts {
  readonly childId: string
  readonly clientId: string
  readonly child: {
    readonly givenName: string | null
    readonly familyName: string
    readonly sex: string | null
    /** Instant, ISO 8601. */
    readonly bornAt: string
    readonly bornOn: IsoDate
    readonly stillborn: boolean
    readonly diedOn: IsoDate | null
    readonly birthOrder: number
    readonly gestationalDays: number | null
    readonly birthWeightGrams: number | null
    readonly apgar1: number | null
    readonly apgar5: number | null
    readonly birthPlace: string | null
    readonly modeOfBirth: string | null
    readonly particulars: string | null
    readonly bsnLinked: boolean
  }
  readonly mother: {
    readonly givenName: string
    readonly familyName: string
    readonly phone: string | null
    readonly parity: number | null
    readonly language: string
    readonly interpreterNeeded: boolean
  }
  /** Where the family lives on the day of the handover. */
  readonly residence: { readonly municipalityCode: string | null; readonly postcode: string | null }
  /** The youth health organisation of that municipality on that day; null when none is known. */
  readonly youthHealth: Contact | null
  /** The kraamzorg organisation of the last referral that came to care; null when there was none. */
  readonly sender: Contact | null
  /** Where that referral stands; null without one. */
  readonly referralState: string | null
  readonly practice: Contact | null
  /** Hours by the indication that holds; null while they are undecided or nothing was indicated. */
  readonly indicatedMinutes: Minutes | null
  readonly feedingPlanned: string | null
  readonly visits: readonly {
    readonly kind: string
    readonly state: string
    readonly minutes: Minutes | null
    readonly assistantId: string | null
    readonly partnerPresent: boolean | null
  }[]
  readonly differences: readonly { readonly code: string; readonly words: string | null }[]
  /** Of the child, oldest first. */
  readonly observations: readonly Measurement[]
  /** Of the mother, oldest first. */
  readonly motherObservations: readonly Measurement[]
  /** The last state of each screening. */
  readonly screenings: readonly { readonly kind: string; readonly state: string; readonly on: IsoDate }[]
  readonly advice: readonly { readonly topic: string; readonly words: string; readonly on: IsoDate }[]
  readonly goals: readonly {
    readonly domain: string
    readonly words: string
    readonly setOn: IsoDate
    readonly state: string
  }[]
  readonly signallings: readonly { readonly instrument: string; readonly outcome: string; readonly on: IsoDate }[]
  /** Of this child and of the family; not those about another child. */
  readonly signals: readonly RecordedSignal[]
  readonly intake: { readonly partnerPresent: boolean | null; readonly informalHelp: boolean | null } | null
  /** The last word on the handover to youth health care; null when nobody asked. */
  readonly consent: {
    readonly id: string
    readonly given: boolean
    readonly givenOn: IsoDate
    readonly scope: string
    readonly method: string
  } | null
  readonly prenatalHomeVisit: PartnerReferral | null
  readonly lactationConsultant: PartnerReferral | null
}
