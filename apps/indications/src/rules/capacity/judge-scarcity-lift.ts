import { type IsoDate, isWithin } from '@kraamketen/kraamzorg'

/** A declaration as it stands: the days that it was made for, and the first on which it no longer held. */
export interface DeclaredPeriod {
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate
  readonly liftedOn: IsoDate | null
}

export type LiftVerdict =
  | { readonly outcome: 'LIFTS' | 'LIFTED_SO_ALREADY' }
  | { readonly outcome: 'LIFTED_ALREADY'; readonly liftedOn: IsoDate }
  | { readonly outcome: 'OUTSIDE_PERIOD' }

/**
 * Lifting ends a declaration before its last day: from a day within its period on it holds no longer. Lifted on its
 * first day it never held. Asking the same twice changes nothing.
 *
 * Source: house. No source that could be read says how scarcity is lifted.
 */
export function judgeScarcityLift({ validFrom, validUntil, liftedOn }: DeclaredPeriod, on: IsoDate): LiftVerdict {
  if (liftedOn !== null)
    return liftedOn === on ? { outcome: 'LIFTED_SO_ALREADY' } : { outcome: 'LIFTED_ALREADY', liftedOn }
  return { outcome: isWithin(on, validFrom, validUntil) ? 'LIFTS' : 'OUTSIDE_PERIOD' }
}

/** Whether a declaration holds on at least one day of a period; both ends count, the day of lifting does not. */
export function heldWithin(
  { validFrom, validUntil, liftedOn }: DeclaredPeriod,
  from: IsoDate,
  until: IsoDate,
): boolean {
  if (validFrom > until || validUntil < from) return false
  return liftedOn === null || (liftedOn > from && liftedOn > validFrom)
}
