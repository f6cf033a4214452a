import type { IsoDate, Localised } from '@kraamketen/kraamzorg'
import type { RecordedClass, VulnerabilityClass } from '../vulnerability/vulnerability-class.ts'

/** One condition of a programme, as data: this is how it is stored. */
export type Criterion =
  | { readonly kind: 'careDateBetween'; readonly from: IsoDate; readonly until: IsoDate | null }
  | { readonly kind: 'appliedBetween'; readonly from: IsoDate; readonly until: IsoDate | null }
  | { readonly kind: 'bornBetween'; readonly from: IsoDate; readonly until: IsoDate | null }
  | { readonly kind: 'classIn'; readonly classes: readonly RecordedClass[] }
  | { readonly kind: 'municipalityIn'; readonly municipalities: readonly Coded[] }
  | { readonly kind: 'districtIn'; readonly municipality: Coded; readonly districts: readonly string[] }
  | { readonly kind: 'providerIn'; readonly parties: readonly Party[]; readonly others: readonly Coded[] }
  | { readonly kind: 'insurerIn'; readonly parties: readonly Party[]; readonly others: readonly Coded[] }
  | { readonly kind: 'incomeBelow'; readonly monthlyCents: number }
  | { readonly kind: 'moneyWorriesDeclared' }
  | { readonly kind: 'notAlreadyUsed'; readonly programme: string }
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
  /** The day of the application, or the day on which it is asked what an application would give. */
  readonly appliedOn: IsoDate | null
  /** Null before the birth too. */
  readonly bornOn: IsoDate | null
  readonly recordedClass: RecordedClass | null
  readonly derivedClass: VulnerabilityClass | null
  /** CBS code, such as GM0917. */
  readonly municipalityCode: string | null
  /** Part of a municipality, by its name; declared with an application. */
  readonly district: string | null
  readonly uzoviCode: string | null
  readonly careProviderAgbCode: string | null
  /** Net income of the household in a month, in cents; declared with an application. */
  readonly monthlyIncomeCents: number | null
  /** Whether the family says that it has money worries; declared with an application. */
  readonly moneyWorries: boolean | null
  /** Codes of the programmes that were granted to her before; null when that is not known. */
  readonly grantedBefore: readonly string[] | null
}

export const CRITERION_OUTCOMES = ['MET', 'FAILED', 'UNKNOWN'] as const
export type CriterionOutcome = (typeof CRITERION_OUTCOMES)[number]

/** What came of one condition, or of conditions that are joined. */
export interface CriterionDecision {
  /** Stable code of the criterion. */
  readonly code: CriterionCode
  readonly outcome: CriterionOutcome
  readonly explanation: Localised
  /** The fact that is not known; null unless the outcome is UNKNOWN. */
  readonly missing: string | null
  /** What would make it met, "Als zij …": null when it is met, or when nothing can change it. */
  readonly wouldChange: Localised | null
  /** What came of the conditions that it joins; empty for a single one. */
  readonly of: readonly CriterionDecision[]
}

export const CRITERION_CODES = {
  careDateBetween: 'CARE_DATE',
  appliedBetween: 'APPLICATION_DATE',
  bornBetween: 'BIRTH_DATE',
  classIn: 'VULNERABILITY_CLASS',
  municipalityIn: 'MUNICIPALITY',
  districtIn: 'DISTRICT',
  providerIn: 'CARE_PROVIDER',
  insurerIn: 'INSURER',
  incomeBelow: 'INCOME',
  moneyWorriesDeclared: 'MONEY_WORRIES',
  notAlreadyUsed: 'NOT_ALREADY_USED',
} as const satisfies Record<CriterionKind, string>
export const JOIN_CODES = { allOf: 'ALL_OF', anyOf: 'ANY_OF', not: 'NOT' } as const
export type CriterionCode = (typeof CRITERION_CODES)[CriterionKind] | (typeof JOIN_CODES)[keyof typeof JOIN_CODES]

/** What a rule says of one condition; what would decide it when something is missing is said where it is judged. */
export interface Verdict extends Pick<CriterionDecision, 'code' | 'outcome' | 'explanation' | 'missing'> {
  /** For a condition that fails: what would make it met; null or left out when nothing can. */
  readonly wouldChange?: Localised | null
}

/** How one kind of criterion is said in words, and how it is decided. */
export interface CriterionRule<Kind extends CriterionKind> {
  readonly describe: (criterion: Extract<Criterion, { kind: Kind }>) => Localised
  readonly decide: (criterion: Extract<Criterion, { kind: Kind }>, facts: ProgrammeFacts) => Verdict
}
