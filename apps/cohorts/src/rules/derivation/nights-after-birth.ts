import { OBSERVATION } from './observation-windows.ts'

/** A clinical admission (NL: klinische opname); days since 1970-01-01. */
export interface Stay {
  readonly admittedOn: number
  readonly dischargedOn: number
}

/**
 * Hospital days of one person after a birth (NL: ligdagen): the nights from that of the birth on. Stays that overlap
 * count a night once; nights before the birth do not count, and neither does a stay that begins more than a week after.
 *
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export function nightsAfterBirth(stays: readonly Stay[], bornOn: number): number {
  const ofBirth = stays.filter(
    ({ admittedOn, dischargedOn }) => admittedOn <= bornOn + OBSERVATION.stayStartsWithinDays && dischargedOn >= bornOn,
  )
  if (ofBirth.length > 1) ofBirth.sort((a, b) => a.admittedOn - b.admittedOn)
  let nights = 0
  let countedUntil = bornOn
  for (const { admittedOn, dischargedOn } of ofBirth) {
    const from = Math.max(admittedOn, countedUntil)
    if (dischargedOn <= from) continue
    nights += dischargedOn - from
    countedUntil = dischargedOn
  }
  return nights
}
