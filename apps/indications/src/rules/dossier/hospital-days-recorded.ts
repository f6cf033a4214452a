import { type IsoDate, addDays } from '@kraamketen/kraamzorg'
import { type Stay, daysInHospital } from '../registration/hospital-days-of.ts'

/**
 * Days in hospital after the birth until now (NL: ligdagen tot nu toe), of a stay that still lasts with today. Null
 * when no stay is recorded: that is not the same as none.
 *
 * Source: docs/sources.md#lip-hospital-days
 */
export function hospitalDaysRecorded(stays: readonly Stay[], bornOn: IsoDate | null, today: IsoDate): number | null {
  if (stays.length === 0 || bornOn === null) return null
  return daysInHospital(stays, bornOn, addDays(today, 1)).size
}

/** The day on which everybody was home again: of the last discharge. Null while somebody stays, and without a stay. */
export function homeSince(stays: readonly Stay[]): IsoDate | null {
  if (stays.length === 0 || stays.some(({ dischargedOn }) => dischargedOn === null)) return null
  return stays.reduce<IsoDate | null>((latest, { dischargedOn }) => {
    return latest === null || dischargedOn! > latest ? dischargedOn : latest
  }, null)
}
