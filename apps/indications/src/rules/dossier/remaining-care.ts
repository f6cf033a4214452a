import { type IsoDate, type Minutes, addDays, daysBetween, isoDate } from '@kraamketen/kraamzorg'

export interface RemainingCareFacts {
  readonly today: IsoDate
  /** Null before the birth. */
  readonly bornOn: IsoDate | null
  /** Null without an indication that could be decided. */
  readonly indicated: Minutes | null
  readonly packageDays: number | null
  /** Days in hospital that the indication has taken off already; null when it did not know. */
  readonly hospitalDaysIndicated: number | null
  /** Days in hospital after the birth as stays have been recorded until now; null when no stay is recorded. */
  readonly hospitalDaysRecorded: number | null
  /** Last day that the midwife approved beyond the package, for births to which that applies. */
  readonly careUntil: IsoDate | null
  readonly delivered: Minutes
  /** Days on which care was given. */
  readonly daysWithCare: number
}

export const REMAINING_MISSING = ['bornOn', 'indication', 'hospitalDays'] as const
export type RemainingMissing = (typeof REMAINING_MISSING)[number]

export interface RemainingCare {
  /** Null when the indication is not known. */
  readonly minutes: Minutes | null
  /** Days of the package on which care can still be given, today included; null when that cannot be said. */
  readonly days: number | null
  /** The last day on which the hours can be used; null before the birth. */
  readonly lastDay: IsoDate | null
  /** What is not recorded and could change the answer. */
  readonly missing: readonly RemainingMissing[]
}

/** From births on this day the hours can be used until six weeks after the birth. */
const SIX_WEEKS_FROM = isoDate('2024-01-01')
const SIX_WEEKS = 42

/**
 * What is left of the package (NL: resterende uren en dagen): the indicated hours less those delivered, and the
 * package days that are left.
 *
 * Days in hospital that were recorded after the indication was set take their share at the same rate, so a family that
 * comes home today is not promised hours that a herindicatie takes off tomorrow. For births until 2023 the package
 * days run from the day of birth, day 1, one after the other; from 2024 a day without care is not lost, as long as it
 * is within six weeks.
 *
 * Source: docs/sources.md#care-window, docs/sources.md#lip-hospital-days
 */
export function remainingCare(facts: RemainingCareFacts): RemainingCare {
  const { today, bornOn, packageDays, hospitalDaysIndicated, hospitalDaysRecorded, careUntil } = facts
  const hospitalDays = Math.max(hospitalDaysIndicated ?? 0, hospitalDaysRecorded ?? 0)
  const missing: RemainingMissing[] = [
    ...(bornOn === null ? (['bornOn'] as const) : []),
    ...(facts.indicated === null ? (['indication'] as const) : []),
    ...(bornOn !== null && hospitalDaysIndicated === null && hospitalDaysRecorded === null
      ? (['hospitalDays'] as const)
      : []),
  ]
  const whole = packageAfterHospital(facts, hospitalDays)
  const minutes = whole === null ? null : Math.max(0, whole - facts.delivered)
  if (bornOn === null) return { minutes, days: null, lastDay: null, missing }
  if (packageDays === null) {
    const lastDay = bornOn >= SIX_WEEKS_FROM ? addDays(bornOn, SIX_WEEKS) : null
    return { minutes, days: null, lastDay, missing }
  }
  if (bornOn >= SIX_WEEKS_FROM) {
    const lastDay = addDays(bornOn, SIX_WEEKS)
    const daysOfPackage = Math.max(0, packageDays - hospitalDays - facts.daysWithCare)
    return { minutes, days: Math.min(daysOfPackage, daysUntil(lastDay, today, bornOn)), lastDay, missing }
  }
  const lastOfPackage = addDays(bornOn, packageDays - 1)
  const lastDay = careUntil !== null && careUntil > lastOfPackage ? careUntil : lastOfPackage
  return { minutes, days: daysUntil(lastDay, today, bornOn), lastDay, missing }
}

function packageAfterHospital(
  { indicated, packageDays, hospitalDaysIndicated }: RemainingCareFacts,
  hospitalDays: number,
): Minutes | null {
  if (indicated === null || packageDays === null) return indicated
  const daysIndicated = packageDays - (hospitalDaysIndicated ?? 0)
  if (daysIndicated <= 0) return indicated
  return (indicated / daysIndicated) * Math.max(0, packageDays - Math.max(hospitalDays, hospitalDaysIndicated ?? 0))
}

function daysUntil(lastDay: IsoDate, today: IsoDate, bornOn: IsoDate): number {
  const from = today < bornOn ? bornOn : today
  return Math.max(0, daysBetween(from, lastDay) + 1)
}
