import { characteristicOf, levelIndex } from '../characteristics.ts'

/** A municipality's place in a GGD region; days since 1970-01-01, both included. */
export interface RegionPeriod {
  /** The four digits of its code. */
  readonly municipality: number
  readonly ggdRegionCode: string
  readonly validFrom: number
  readonly validUntil: number
}

/** The level of a municipality, by its four digits, for a birth on this day. */
export type RegionOf = (municipality: number, bornOn: number) => number

/**
 * GGD regions by municipality. A delivery whose codes follow the division of one day is read by the mapping of that
 * day, whenever the birth was; one whose years follow each their own division by the mapping of the birth. Where no
 * mapping of the day is known the region is unknown: the nearest one is not an answer.
 *
 * Source: docs/sources.md#cbs-ggd-regions
 *
 * @param divisionOn the day of the division, or null
 */
export function regionLookup(periods: readonly RegionPeriod[], divisionOn: number | null): RegionOf {
  const characteristic = characteristicOf('GGD_REGION')
  const unknown = levelIndex(characteristic, 'UNKNOWN')
  const ofMunicipality = new Map<number, { level: number; validFrom: number; validUntil: number }[]>()
  for (const { municipality, ggdRegionCode, validFrom, validUntil } of periods) {
    const level = levelIndex(characteristic, ggdRegionCode)
    if (level < 0) continue
    const known = ofMunicipality.get(municipality) ?? []
    ofMunicipality.set(municipality, [...known, { level, validFrom, validUntil }])
  }
  return (municipality, bornOn) => {
    const day = divisionOn ?? bornOn
    const found = ofMunicipality
      .get(municipality)
      ?.find(({ validFrom, validUntil }) => day >= validFrom && day <= validUntil)
    return found?.level ?? unknown
  }
}
