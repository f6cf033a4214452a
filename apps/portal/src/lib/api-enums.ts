import type { introspection } from './server/graph/api-types.d.ts'

type Values<Name extends keyof introspection['types']> = introspection['types'][Name] extends {
  enumValues: infer Value
}
  ? Value
  : never

export type AmountBasis = Values<'AmountBasis'>
export type AmountUnit = Values<'AmountUnit'>
export type CharacteristicCode = Values<'CharacteristicCode'>
export type ComparedMeasure = Values<'ComparedMeasure'>
export type ComparisonUnit = Values<'ComparisonUnit'>
export type ComparisonVerdict = Values<'ComparisonVerdict'>
export type Confidence = Values<'Confidence'>
export type CriterionOutcome = Values<'CriterionOutcome'>
export type DeclineReason = Values<'DeclineReason'>
export type EligibilityOutcome = Values<'EligibilityOutcome'>
export type EstimateLineCode = Values<'EstimateLineCode'>
export type FactorKind = Values<'FactorKind'>
export type Feeding = Values<'Feeding'>
export type HourCategory = Values<'HourCategory'>
export type HoursCorrection = Values<'HoursCorrection'>
export type NoClaimMeaning = Values<'NoClaimMeaning'>
export type ReferralState = Values<'ReferralState'>
export type VulnerabilityClass = Values<'VulnerabilityClass'>
export type WithholdingRule = Values<'WithholdingRule'>
