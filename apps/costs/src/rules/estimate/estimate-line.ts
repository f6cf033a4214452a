import type { Hours, IsoDate } from '@kraamketen/kraamzorg'
import type { AmountAt } from '../amount/amount-at.ts'
import type { Amount, Cents } from '../amount/amount.ts'
import type { ContractedTariff } from '../amount/contracted-tariff.ts'
import type { ContractParties } from '../amount/contracted-amount-at.ts'
import type { Cover } from './cover.ts'

export const INTAKE_FORMS = ['HOME', 'TELEPHONE'] as const
export type IntakeForm = (typeof INTAKE_FORMS)[number]

/**
 * In the order in which an estimate shows them; partus only where there is any. The last is a share of the others, not
 * an addition to them.
 */
export const ESTIMATE_LINE_CODES = [
  'CARE_HOURS',
  'PARTUS_HOURS',
  'PARTUS_ATTENDANCE',
  'REGISTRATION',
  'INTAKE',
  'OWN_CONTRIBUTION',
] as const
export type EstimateLineCode = (typeof ESTIMATE_LINE_CODES)[number]

/** At which tariffs is reckoned: the maxima, or what insurer and provider agreed. */
export const TARIFF_CHOICES = ['MAXIMUM', 'CONTRACTED'] as const
export type TariffChoice = (typeof TARIFF_CHOICES)[number]

/** What prices are taken from. */
export interface Prices {
  readonly choice: TariffChoice
  readonly amounts: readonly Amount[]
  readonly contracted: readonly ContractedTariff[]
  readonly parties: ContractParties
}

/**
 * What an estimate or a bill rests on. No person: hours, a day, whether a programme waives the own contribution and what
 * a policy pays of it.
 */
export interface EstimateFacts extends Prices {
  /** Hours at home, indicated or claimed; null while they are undecided. */
  readonly hours: Hours | null
  /** Hours of assistance at the birth, beside those at home; null when not recorded, and then not counted. */
  readonly partusHours: Hours | null
  /** How many births were assisted at; no more than one, unless two organisations did. */
  readonly partusAttendances: number
  /** The care date: its year's amounts apply to the whole episode. */
  readonly at: IsoDate
  /** VIDEO can have been held, yet no source gives a tariff for it; null when none was held. */
  readonly intake: IntakeForm | 'VIDEO' | null
  /** Whether a programme pays the own contribution; null when that could not be asked. */
  readonly ownContributionWaived: boolean | null
  /** What her supplementary insurance pays of it; null when nobody knows. */
  readonly cover: Cover | null
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

/** Null where the line has no place: no partus, or no intake. */
export type EstimateRule = (facts: EstimateFacts) => EstimateLine | null
