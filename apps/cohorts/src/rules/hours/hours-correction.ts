import type { Minutes } from '@kraamketen/kraamzorg'
import type { HoursCorrection } from '../definition/cohort-definition.ts'

/** A raise as a fraction of whole numbers, so that minutes stay exact: 9/8 of a minute is nine eighths of it. */
export interface Raise {
  readonly numerator: number
  readonly denominator: number
}

/**
 * What received minutes are multiplied by after one day in hospital (NL: ophoging voor een ligdag). By one eighth is
 * what the note says; from seven days to eight is what reproduces its means more closely.
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export const RAISES: Readonly<Record<HoursCorrection, Raise>> = {
  NONE: { numerator: 1, denominator: 1 },
  ONE_EIGHTH_INCREASE: { numerator: 9, denominator: 8 },
  SCALE_7_TO_8_DAYS: { numerator: 8, denominator: 7 },
}

/** The number of days in hospital after the birth for which hours are raised; for more the note says nothing. */
export const RAISED_HOSPITAL_DAYS = 1

/** Received minutes as they are counted; exact wherever the outcome is a binary fraction. */
export function correctedMinutes(received: Minutes, hospitalDays: number, correction: HoursCorrection): Minutes {
  if (hospitalDays !== RAISED_HOSPITAL_DAYS) return received
  const { numerator, denominator } = RAISES[correction]
  return (received * numerator) / denominator
}
