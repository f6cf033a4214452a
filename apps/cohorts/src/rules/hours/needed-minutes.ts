import { type Minutes, minutesOf } from '@kraamketen/kraamzorg'
import type { CohortDefinition } from '../definition/cohort-definition.ts'

/** Days of kraamzorg that the norm asks for at home: every night in hospital takes one away, down to none. */
export function daysAtHome(hospitalDays: number, norm: CohortDefinition['norm']): number {
  return Math.max(0, norm.days - hospitalDays)
}

/**
 * What a family needs by the theoretical norm (NL: theoretische behoefte): the same number of hours on every day at
 * home. Source: docs/sources.md#rivm-kraamzorggebruik
 */
export function neededMinutes(hospitalDays: number, norm: CohortDefinition['norm']): Minutes {
  return minutesOf(norm.hoursPerDay * daysAtHome(hospitalDays, norm))
}
