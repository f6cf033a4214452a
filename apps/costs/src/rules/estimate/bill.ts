import type { Hours, Localised } from '@kraamketen/kraamzorg'
import type { Cents } from '../amount/amount.ts'
import { coverAssumption, tariffAssumption } from './estimate-assumptions.ts'
import type { EstimateFacts } from './estimate-line.ts'
import { type Estimate, estimate } from './estimate.ts'
import { lineCents } from './line-cents.ts'

/** What was claimed of one family, in quantities. */
export interface ClaimedQuantities {
  readonly hours: Hours
  readonly partusHours: Hours
  readonly partusAttendances: number
  readonly homeIntakes: number
  readonly telephoneIntakes: number
  readonly videoIntakes: number
}

export interface BillFacts extends Omit<EstimateFacts, 'hours' | 'partusHours' | 'partusAttendances' | 'intake'> {
  /** Null while undecided. */
  readonly indicatedHours: Hours | null
  /** Null when no visit was ever planned. */
  readonly plannedHours: Hours | null
  readonly deliveredHours: Hours
  readonly claimed: ClaimedQuantities
}

/** The steps from what was judged needed to what was paid (NL: stap). */
export const HOUR_STEPS = ['INDICATED', 'PLANNED', 'DELIVERED', 'CLAIMED'] as const
export type HourStep = (typeof HOUR_STEPS)[number]

/** The hours at home of one step and what they are worth, beside what was indicated. */
export interface StepInEuros {
  readonly step: HourStep
  readonly hours: Hours | null
  readonly careCents: Cents | null
  readonly ownContributionCents: Cents | null
  /** Against indicated; null when either is unknown. */
  readonly differenceHours: Hours | null
  readonly differenceCents: Cents | null
  readonly ownContributionDifferenceCents: Cents | null
}

export interface Bill extends Omit<Estimate, 'hours'> {
  readonly hours: Hours
  readonly steps: readonly StepInEuros[]
}

/**
 * The bill of one episode (NL: afrekening): the lines of an estimate over what was claimed in place of what was
 * indicated, and the hours of each step in euros. The own contribution is due over claimed hours at home.
 *
 * Sources: docs/sources.md#nza-tariffs, docs/sources.md#own-contribution
 */
export function bill(facts: BillFacts): Bill {
  const { claimed, indicatedHours, plannedHours, deliveredHours } = facts
  const settled: EstimateFacts = {
    ...facts,
    hours: claimed.hours,
    partusHours: claimed.partusHours,
    partusAttendances: claimed.partusAttendances,
    intake: heldIntake(claimed),
  }
  const result = estimate(settled)
  const priceOf = (code: 'CARE_HOURS' | 'OWN_CONTRIBUTION') => {
    const amount = result.lines.find((line) => line.code === code)?.amount
    return amount?.outcome === 'KNOWN' ? amount.amount.cents : null
  }
  const [careRate, ownRate] = [priceOf('CARE_HOURS'), priceOf('OWN_CONTRIBUTION')]
  const worth = (hours: Hours | null, rate: Cents | null) =>
    hours === null || rate === null ? null : lineCents(hours, rate)
  const hoursOf: Record<HourStep, Hours | null> = {
    INDICATED: indicatedHours,
    PLANNED: plannedHours,
    DELIVERED: deliveredHours,
    CLAIMED: claimed.hours,
  }
  return {
    ...result,
    hours: claimed.hours,
    assumptions: [CLAIMED_ONLY, ONE_REGISTRATION, tariffAssumption(settled), coverAssumption(settled)],
    steps: HOUR_STEPS.map((step): StepInEuros => {
      const hours = hoursOf[step]
      return {
        step,
        hours,
        careCents: worth(hours, careRate),
        ownContributionCents: worth(hours, ownRate),
        differenceHours: difference(hours, indicatedHours),
        differenceCents: difference(worth(hours, careRate), worth(indicatedHours, careRate)),
        ownContributionDifferenceCents: difference(worth(hours, ownRate), worth(indicatedHours, ownRate)),
      }
    }),
  }
}

function heldIntake({ homeIntakes, telephoneIntakes, videoIntakes }: ClaimedQuantities): EstimateFacts['intake'] {
  if (homeIntakes > 0) return 'HOME'
  if (telephoneIntakes > 0) return 'TELEPHONE'
  return videoIntakes > 0 ? 'VIDEO' : null
}

function difference(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other
}

const CLAIMED_ONLY: Localised = {
  nl: 'Alleen uren die bij de verzekeraar zijn gedeclareerd, staan op deze afrekening. Er kunnen nog uren bij komen.',
  en: 'This bill has only hours that were claimed with the insurer. More may follow.',
}
const ONE_REGISTRATION: Localised = {
  nl: 'Er is één inschrijving, en één intake als die is gehouden. Die worden niet apart gedeclareerd in dit dossier.',
  en: 'There is one registration, and one intake if it was held. This file has no claim of their own for them.',
}
