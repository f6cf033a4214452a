import { type IsoDate, addDays } from '@kraamketen/kraamzorg'

/** A stay in hospital of mother or child; an open one has no day of discharge. */
export interface Stay {
  readonly admittedOn: IsoDate
  readonly dischargedOn: IsoDate | null
}

export type HospitalDays =
  | { readonly outcome: 'COUNTED'; readonly days: number }
  | { readonly outcome: 'UNDECIDED'; readonly missing: 'bornOn' | 'dischargedOn' }

/**
 * Hospital days after the birth by the stays that are recorded (NL: ligdagen). Every calendar day counts once, whoever
 * of mother and child was there, from the day of the birth (born at 23:45 it counts) up to the day of discharge, which
 * is care at home already and does not. Days before the birth take nothing off the care after it.
 *
 * Source: docs/sources.md#lip-hospital-days
 */
export function hospitalDaysOf(stays: readonly Stay[], bornOn: IsoDate | null): HospitalDays {
  if (bornOn === null) return { outcome: 'UNDECIDED', missing: 'bornOn' }
  if (stays.some(({ dischargedOn }) => dischargedOn === null)) return { outcome: 'UNDECIDED', missing: 'dischargedOn' }
  return { outcome: 'COUNTED', days: daysInHospital(stays, bornOn, null).size }
}

/**
 * The days after the birth on which somebody was in hospital, as `hospitalDaysOf` counts them.
 * @param until first day that is not counted; null counts whole stays, and one that still lasts not at all
 */
export function daysInHospital(stays: readonly Stay[], bornOn: IsoDate, until: IsoDate | null): Set<IsoDate> {
  const days = new Set<IsoDate>()
  for (const { admittedOn, dischargedOn } of stays) {
    const end = [dischargedOn, until].filter((day) => day !== null).reduce(earliest, null) ?? admittedOn
    for (let day = admittedOn < bornOn ? bornOn : admittedOn; day < end; day = addDays(day, 1)) days.add(day)
  }
  return days
}

function earliest(one: IsoDate | null, other: IsoDate): IsoDate {
  return one === null || other < one ? other : one
}
