import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import type { ElementCode, SectionCode } from './elements.ts'
import type { Contact, Measurement, PartnerReferral, RecordedSignal } from './handover-facts.ts'

/** PRESENT: it is there. NOT_KNOWN: somebody said that it is not known (NL: niet bekend). ABSENT: nobody said anything. */
export const ELEMENT_STATES = ['PRESENT', 'ABSENT', 'NOT_KNOWN'] as const
export type ElementState = (typeof ELEMENT_STATES)[number]

/** What each element holds in format 1. Codes are kept as they were recorded: a document is never rewritten. */
export interface ElementValues {
  readonly CHILD_NAME: { readonly givenName: string | null; readonly familyName: string }
  /** Instant, ISO 8601. */
  readonly CHILD_BORN_AT: string
  readonly CHILD_SEX: string
  readonly CHILD_BSN: 'LINKED' | 'NOT_YET'
  readonly RESIDENCE: {
    readonly municipalityCode: string
    readonly regionCode: string | null
    readonly postcode: string | null
  }
  readonly YOUTH_HEALTH: Contact
  /** Days of pregnancy. */
  readonly GESTATION: number
  readonly MODE_OF_BIRTH: string
  readonly BIRTH_PLACE: string
  /** Grams. */
  readonly BIRTH_WEIGHT: number
  readonly APGAR_1: number
  readonly APGAR_5: number
  readonly BIRTH_PARTICULARS: string
  readonly WEIGHTS: readonly { readonly at: string; readonly grams: number }[]
  readonly TEMPERATURE: readonly Measurement[]
  readonly JAUNDICE: readonly Measurement[]
  readonly URINE_AND_STOOLS: readonly Measurement[]
  readonly SKIN: readonly Measurement[]
  readonly NAVEL: readonly Measurement[]
  readonly SLEEPING: readonly Measurement[]
  readonly FEEDING_NOW: readonly Measurement[]
  readonly FEEDING_PLANNED: string
  readonly LACTATION_CONSULTANT: PartnerReferral
  readonly HEEL_PRICK: Screened
  readonly HEARING: Screened
  readonly VITAMIN_K: Screened
  readonly VITAMIN_D: Screened
  readonly MOTHER_RECOVERY: readonly Measurement[]
  readonly MOTHER_MOOD: readonly Measurement[]
  readonly PARENT: { readonly givenName: string; readonly familyName: string; readonly phone: string | null }
  /** Whether a partner was there, at the intake or at a visit. */
  readonly PARTNER: boolean
  readonly SIBLINGS: number
  readonly NETWORK: boolean
  readonly LANGUAGE: { readonly language: string; readonly interpreterNeeded: boolean }
  readonly HOUSING: readonly string[]
  readonly PRENATAL_HOME_VISIT: PartnerReferral
  readonly HOURS_INDICATED: Minutes
  readonly HOURS_RECEIVED: Minutes
  readonly ASSISTANTS: number
  readonly DIFFERENCE: readonly { readonly code: string; readonly words: string | null }[]
  readonly SIGNALLING: readonly { readonly instrument: string; readonly outcome: string; readonly on: IsoDate }[]
  readonly SIGNALS: readonly RecordedSignal[]
  readonly AGREEMENTS: readonly { readonly words: string; readonly on: IsoDate }[]
  readonly OPEN_GOALS: readonly { readonly domain: string; readonly words: string; readonly setOn: IsoDate }[]
  readonly ADVICE: readonly { readonly topic: string; readonly words: string; readonly on: IsoDate }[]
  readonly CONSENT: {
    readonly given: boolean
    readonly givenOn: IsoDate
    readonly scope: string
    readonly method: string
  }
  readonly KRAAMZORG_ORGANISATION: Contact
  readonly MIDWIFE_PRACTICE: Contact
}

export interface Screened {
  readonly state: string
  readonly on: IsoDate
}

export interface HandoverElement {
  readonly code: ElementCode
  readonly mandatory: boolean
  readonly state: ElementState
  /** What was recorded, as `ElementValues` says; null unless PRESENT. */
  readonly value: ElementValues[ElementCode] | null
}

export interface HandoverSection {
  readonly code: SectionCode
  readonly elements: readonly HandoverElement[]
}

/** What was sent, as it was sent: plain JSON, kept as it is for as long as the file. */
export interface HandoverDocument {
  readonly format: 1
  readonly sections: readonly HandoverSection[]
}
