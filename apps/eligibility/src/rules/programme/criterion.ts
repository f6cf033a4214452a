import type { IsoDate, Localised } from '@kraamketen/kraamzorg'
import type { RecordedClass, VulnerabilityClass } from '../vulnerability/vulnerability-class.ts'

/** One condition of a programme, as data: this is how it is stored. */
export type Criterion =
  | { readonly kind: 'careDateBetween'; readonly from: IsoDate; readonly until: IsoDate }
  | { readonly kind: 'classIn'; readonly classes: readonly RecordedClass[] }
  | { readonly kind: 'municipalityIn'; readonly municipalities: readonly Coded[] }
  | { readonly kind: 'providerIn'; readonly parties: readonly Party[]; readonly others: readonly Coded[] }
  | { readonly kind: 'insurerIn'; readonly parties: readonly Party[]; readonly others: readonly Coded[] }
export type CriterionKind = Criterion['kind']

export interface Coded {
  readonly name: string
  readonly code: string
}

/** An organisation that a programme names. Its real code may be in no source; the demonstration then has a stand-in. */
export interface Party {
  readonly name: string
  /** AGB or UZOVI code; null when no source gives it. */
  readonly code: string | null
  /** Where the code was read, or what it also stands for. */
  readonly note: Localised | null
  /** The code that plays its part among invented organisations; null when there is none. */
  readonly demonstrationCode: string | null
}

/** What a programme may ask of a family, on the day of the decision. Null: not recorded. */
export interface ProgrammeFacts {
  /** The care date, or the day that was asked about. */
  readonly at: IsoDate | null
  readonly recordedClass: RecordedClass | null
  readonly derivedClass: VulnerabilityClass | null
  /** CBS code, such as GM0917. */
  readonly municipalityCode: string | null
  readonly uzoviCode: string | null
  readonly careProviderAgbCode: string | null
}

export const CRITERION_OUTCOMES = ['MET', 'FAILED', 'UNKNOWN'] as const
export type CriterionOutcome = (typeof CRITERION_OUTCOMES)[number]

export interface CriterionDecision {
  /** Stable code of the criterion. */
  readonly code: CriterionCode
  readonly outcome: CriterionOutcome
  readonly explanation: Localised
  /** The fact that is not known; null unless the outcome is UNKNOWN. */
  readonly missing: string | null
}

export const CRITERION_CODES = {
  careDateBetween: 'CARE_DATE',
  classIn: 'VULNERABILITY_CLASS',
  municipalityIn: 'MUNICIPALITY',
  providerIn: 'CARE_PROVIDER',
  insurerIn: 'INSURER',
} as const satisfies Record<CriterionKind, string>
export type CriterionCode = (typeof CRITERION_CODES)[CriterionKind]

/** How one kind of criterion is said in words, and how it is decided. */
export interface CriterionRule<Kind extends CriterionKind> {
  readonly describe: (criterion: Extract<Criterion, { kind: Kind }>) => Localised
  readonly decide: (criterion: Extract<Criterion, { kind: Kind }>, facts: ProgrammeFacts) => CriterionDecision
}
