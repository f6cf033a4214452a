import type { Hours, IsoDate } from '@kraamketen/kraamzorg'
import type { AmountAt } from '../amount/amount-at.ts'
import type { Amount, Cents } from '../amount/amount.ts'

export const INTAKE_FORMS = ['HOME', 'TELEPHONE'] as const
export type IntakeForm = (typeof INTAKE_FORMS)[number]

/** In the order in which an estimate shows them. The last is a share of the others, not an addition to them. */
export const ESTIMATE_LINE_CODES = ['CARE_HOURS', 'REGISTRATION', 'INTAKE', 'OWN_CONTRIBUTION'] as const
export type EstimateLineCode = (typeof ESTIMATE_LINE_CODES)[number]

/** What an estimate rests on. No person: hours, a day and whether a programme waives the own contribution. */
export interface EstimateFacts {
  /** Indicated hours at home; null while they are undecided. */
  readonly hours: Hours | null
  /** The care date: its year's amounts apply to the whole episode. */
  readonly at: IsoDate
  readonly intake: IntakeForm
  /** Whether a programme pays the own contribution; null when that could not be asked. */
  readonly ownContributionWaived: boolean | null
  readonly amounts: readonly Amount[]
}

export interface EstimateLine {
  readonly code: EstimateLineCode
  /** Hours, or 1 for an amount per episode; null when unknown. */
  readonly quantity: number | null
  readonly amount: AmountAt
  /** Null when the quantity or the amount is unknown; `missing` says which. */
  readonly cents: Cents | null
  readonly missing: readonly string[]
}

export type EstimateRule = (facts: EstimateFacts) => EstimateLine
