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
  const days = new Set<IsoDate>()
  for (const { admittedOn, dischargedOn } of stays) {
    if (dischargedOn === null) return { outcome: 'UNDECIDED', missing: 'dischargedOn' }
    let day = admittedOn < bornOn ? bornOn : admittedOn
    while (day < dischargedOn) {
      days.add(day)
      day = addDays(day, 1)
    }
  }
  return { outcome: 'COUNTED', days: days.size }
}
