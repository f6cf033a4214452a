import { type IsoDate, type Minutes, addDays, daysBetween } from '@kraamketen/kraamzorg'
import { careWindowOf } from '../indication/care-window-of.ts'

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
  /** Last day that the midwife approved beyond the package; null when she approved none. */
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
  /** The last day on which the hours can be used; null before the birth and without an indication. */
  readonly lastDay: IsoDate | null
  /** What is not recorded and could change the answer. */
  readonly missing: readonly RemainingMissing[]
}

/**
 * What is left of the package (NL: resterende uren en dagen): the indicated hours less those delivered, and the
 * package days that are left.
 *
 * Days in hospital that were recorded after the indication was set take their share at the same rate, so a family that
 * comes home today is not promised hours that a herindicatie takes off tomorrow. The package days run from the day of
 * birth, day 1; a later last day is one that the midwife approved within the window. For births until 2023 that adds
 * day 9 and 10; from 2024 a package day that was not used can then be used within six weeks.
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
  if (bornOn === null || packageDays === null) return { minutes, days: null, lastDay: null, missing }
  const window = careWindowOf(bornOn)
  const lastOfPackage = addDays(bornOn, packageDays - 1)
  const approved = careUntil !== null && careUntil > lastOfPackage ? careUntil : lastOfPackage
  const lastDay = approved < window.lastDay ? approved : window.lastDay
  const unused = Math.max(0, packageDays - hospitalDays - facts.daysWithCare)
  const left = daysUntil(lastDay, today, bornOn)
  return { minutes, days: window.kind === 'SIX_WEEKS' ? Math.min(unused, left) : left, lastDay, missing }
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
