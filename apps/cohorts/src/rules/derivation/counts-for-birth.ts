import { OBSERVATION } from './observation-windows.ts'

/**
 * Whether hours of kraamzorg count for a birth: they begin at or after it, within the window, and before the next birth
 * of the mother. Children of one confinement share them, also when midnight lies between their births.
 *
 * Source: docs/sources.md#rivm-kraamzorggebruik, which counts care after the birth only
 *
 * @param startedOn first day of the claim; all days are counted since 1970-01-01
 * @param bornOn day of the birth
 * @param plurality children of this confinement
 * @param lastBirth the mother's last birth at or before the claim
 */
export function countsForBirth(startedOn: number, bornOn: number, plurality: number, lastBirth: number): boolean {
  const sameConfinement = plurality > 1 ? OBSERVATION.multipleBirthDays : 0
  return (
    startedOn >= bornOn &&
    startedOn <= bornOn + OBSERVATION.claimStartsWithinDays &&
    lastBirth <= bornOn + sameConfinement
  )
}
