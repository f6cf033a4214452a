import { type IsoDate, addDays, daysBetween } from '@kraamketen/kraamzorg'

export interface Stay {
  readonly admittedOn: IsoDate
  /** Null while it lasts. */
  readonly dischargedOn: IsoDate | null
}

/**
 * Days in hospital after the birth (NL: ligdagen) of mother or child, whoever stayed: a day on which both were there
 * is one day. The day of discharge is care at home already. Null when no stay is recorded: that is not the same as
 * none.
 *
 * Source: docs/sources.md#lip-hospital-days
 */
export function hospitalDaysRecorded(stays: readonly Stay[], bornOn: IsoDate | null, today: IsoDate): number | null {
  if (stays.length === 0 || bornOn === null) return null
  const days = new Set<IsoDate>()
  for (const { admittedOn, dischargedOn } of stays) {
    const from = admittedOn < bornOn ? bornOn : admittedOn
    const until = dischargedOn === null || dischargedOn > today ? addDays(today, 1) : dischargedOn
    for (let day = 0; day < daysBetween(from, until); day += 1) days.add(addDays(from, day))
  }
  return days.size
}

/** The day on which everybody was home again: of the last discharge. Null while somebody stays, and without a stay. */
export function homeSince(stays: readonly Stay[]): IsoDate | null {
  if (stays.length === 0 || stays.some(({ dischargedOn }) => dischargedOn === null)) return null
  return stays.reduce<IsoDate | null>((latest, { dischargedOn }) => {
    return latest === null || dischargedOn! > latest ? dischargedOn : latest
  }, null)
}
