import type { introspection } from './server/graph/api-types.d.ts'

/** The values of an enum of the graph, by its name. */
export type Enum<Name extends keyof introspection['types']> = introspection['types'][Name] extends {
  enumValues: infer Value
}
  ? Value
  : never

export type AmountBasis = Enum<'AmountBasis'>
export type AmountUnit = Enum<'AmountUnit'>
export type CharacteristicCode = Enum<'CharacteristicCode'>
export type ClassLimits = Enum<'ClassLimits'>
export type ComparedMeasure = Enum<'ComparedMeasure'>
export type ComparisonUnit = Enum<'ComparisonUnit'>
export type ComparisonVerdict = Enum<'ComparisonVerdict'>
export type Confidence = Enum<'Confidence'>
export type CriterionOutcome = Enum<'CriterionOutcome'>
export type DeclineReason = Enum<'DeclineReason'>
export type EligibilityOutcome = Enum<'EligibilityOutcome'>
export type EstimateLineCode = Enum<'EstimateLineCode'>
export type FactorKind = Enum<'FactorKind'>
export type Feeding = Enum<'Feeding'>
export type HourCategory = Enum<'HourCategory'>
export type HoursCorrection = Enum<'HoursCorrection'>
export type Inclusion = Enum<'Inclusion'>
export type LedgerOutcome = Enum<'LedgerOutcome'>
export type NoClaimMeaning = Enum<'NoClaimMeaning'>
export type Plurality = Enum<'Plurality'>
export type ReferralState = Enum<'ReferralState'>
export type UnderTwentyFourMeaning = Enum<'UnderTwentyFourMeaning'>
export type VulnerabilityClass = Enum<'VulnerabilityClass'>
export type WithholdingRule = Enum<'WithholdingRule'>
